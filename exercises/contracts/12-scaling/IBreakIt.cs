namespace Katas.Kata12;

/// <summary>Break it first: harmless-looking numbers on which attention without the scale has stopped learning.</summary>
public interface IBreakIt
{
    /// <summary>
    /// One query and some keys whose raw dot products saturate softmax, while the scaled ones leave room:
    /// raw, the largest weight is above 0.999 and the trace of the Jacobian below 0.01; scaled, the largest weight is below 0.9.
    /// </summary>
    /// <param name="dK">The length of the query and of each key, at least 64.</param>
    /// <returns>
    /// Q, <c>[dK]</c>, and K, <c>[3 to 20][dK]</c>. Every number lies between -1 and 1, and the two largest scores are others
    /// than in the README's example (64 and 56).
    /// </returns>
    (double[] Q, double[][] K) SaturatesWithoutScaling(int dK);
}

using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>A matrix of 0 and minus infinity is added to the scores.</summary>
[RightVariant<IBridge>("additive mask of minus infinity")]
public static class AdditiveMask
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) =>
            Parts.Softmax([.. scores.Zip(mayLook, (score, may) => score + (may ? 0 : double.NegativeInfinity))]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}

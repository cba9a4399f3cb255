namespace Katas.Kata11;

/// <summary>Break it first: two questions that are almost the same, and a hard lookup that answers them quite differently.</summary>
public interface IBreakIt
{
    /// <summary>
    /// Two queries less than 0.001 apart whose hard answers differ by more than 0.5 in some number,
    /// while their soft answers (sharpness 1) differ by less than 0.05 in every number.
    /// </summary>
    /// <param name="keys">Three or more keys, <c>[m][d_k]</c>.</param>
    /// <param name="values">One value for each key, <c>[m][d_v]</c>; any two of them differ by more than 0.5 in some number.</param>
    /// <returns>Two queries, <c>[d_k]</c>; every number lies between -10 and 10. Not the README's own example.</returns>
    (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values);
}

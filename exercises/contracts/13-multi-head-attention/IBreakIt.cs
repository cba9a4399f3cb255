namespace Katas.Kata13;

/// <summary>Break it first: an answer that no single head can give, however it spreads its attention.</summary>
public interface IBreakIt
{
    /// <summary>
    /// Value rows and a target that one head cannot reach and two heads can.
    /// One head blends whole rows with one set of weights, positive or zero and summing to 1.
    /// Two heads own one column each, and each has weights of its own.
    /// </summary>
    /// <returns>
    /// Two to five value rows, <c>[n][2]</c>, and a target of two numbers, all between -2 and 2. In each column by itself the target lies
    /// between the smallest and the largest value; yet every blend of whole rows stays more than 0.25 away from it. Not the README's
    /// example.
    /// </returns>
    (double[][] Values, double[] Target) OneHeadCannotReach();
}

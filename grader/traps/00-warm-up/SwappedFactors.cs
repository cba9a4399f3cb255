using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary><c>b · a</c> instead of <c>a · b</c>.</summary>
[Trap<IWarmUp>("swapped-factors", "You compute b · a. For numbers the order of factors does not matter; for matrices even the shape of "
    + "the result depends on it. Which matrix gives the rows of the result, and which the columns?")]
public static class SwappedFactors
{
    public static double[][] MatMul(double[][] a, double[][] b) => new WarmUp().MatMul(b, a);
}

using Katas.Testing;

namespace Katas.Kata13.Traps.Right;

/// <summary>Five rows, one of them inside the others and one twice: any shape will do.</summary>
[RightVariant<IBreakIt>("five rows, not only corners")]
public static class AnotherTriangle
{
    public static (double[][] Values, double[] Target) OneHeadCannotReach() =>
        ([[0, 2], [2, 0], [0.5, 0.5], [0, 0], [0, 2]], [1.5, 1.5]);
}

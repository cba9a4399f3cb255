using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>Five tokens, and a row in the middle.</summary>
[RightVariant<IBreakIt>("a row in the middle")]
public static class ThreeOfFive
{
    public static (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() =>
        ([[1, 0], [0, 1], [2, 1], [1, 1], [0, 0]], [[1, 0], [0, 1], [1, 1], [-1, 2], [2, 2]], [[1], [2], [-1], [3], [-3]], 2);

    public static (double[][] Q, double[][] K, double[][] V) PositionBug() =>
        ([[0, 0, 1, 0], [3, 0, 0, 1]], [[3, 0, 0, 0], [3, 0, 0, 0]], [[-3, 1, 0], [3, 1, 0]]);
}

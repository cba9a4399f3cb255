using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Positions stand behind the vectors, not in them.</summary>
[Trap<IBagOfWords>("appended-positions", "You set the position behind the vector, so every row becomes twice as wide. Nothing is lost "
    + "that way, but the next layer expects d numbers and gets 2d. What keeps the width as it is?")]
public static class AppendedPositions
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => [.. token, .. positions[i]]);
}

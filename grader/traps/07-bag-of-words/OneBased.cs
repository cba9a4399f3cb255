using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The first token gets position 1.</summary>
[Trap<IBagOfWords>("one-based", "Your first token gets the position of the second, and the last one may find none left. Rows are counted "
    + "like arrays. Which row of the positions belongs to the token in row 0?")]
public static class OneBased
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => Parts.Plus(token, positions[i + 1]));
}

/// <summary>The same where the last token takes the last row that there is.</summary>
[Trap<IBagOfWords>("one-based", "Your first token gets the position of the second, and the last one shares a row with the one before it if "
    + "none is left. Rows are counted like arrays. Which row of the positions belongs to the token in row 0?")]
public static class OneBasedToTheEnd
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => Parts.Plus(token, positions[Math.Min(i + 1, positions.Length - 1)]));
}

using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The number of the position is added to every component.</summary>
[Trap<IBagOfWords>("raw-number", "You add the number of the position to every component and never look at the rows you were given. A "
    + "number grows with the text until the word no longer counts. What is a row of the second argument for?")]
public static class RawNumber
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => [.. token.Select(entry => entry + i)]);
}

using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Positions without a token come back as rows.</summary>
[Trap<IBagOfWords>("positions-without-tokens", "You give back a row for every position, also for those where no token stands. A table of "
    + "positions is made for the longest sentence; this sentence has n tokens. Which of the two lengths has the answer?")]
public static class PositionsWithoutTokens
{
    public static double[][] AddPositions(double[][] x, double[][] positions)
    {
        _ = Parts.Right.AddPositions(x, positions);
        return [.. positions.Select((position, i) => i < x.Length ? Parts.Plus(x[i], position) : [.. position])];
    }
}

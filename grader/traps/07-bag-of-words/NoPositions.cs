using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The tokens come back without any position.</summary>
[Trap<IBagOfWords>("bag-of-words", "Your rows carry no position at all: the same word is the same row wherever it stands. A vector that only says which word it is makes a bag of words; order has to be put in explicitly. What does the second argument hold for the token in row i?", Module = true)]
public static class NoPositions
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, _) => [.. token]);

    public static string? Evidence(double[][] x, double[][] positions, double[][] answer) =>
        x.Length > 1 && x[0].SequenceEqual(x[^1]) && answer[0].SequenceEqual(answer[^1]) && !positions[0].SequenceEqual(positions[x.Length - 1])
            ? $"A word that stands at position 0 and at position {x.Length - 1} has the row {Show.Value(answer[0])} in both places."
            : null;
}

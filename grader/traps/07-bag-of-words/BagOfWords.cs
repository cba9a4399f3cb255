using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Every token gets the sum of all positions.</summary>
[Trap<IBagOfWords>("bag-of-words", "You add the sum of all positions to every token. Whatever stands first or last gets the same, so "
    + "order is as lost as in a bag of words. How many of the positions belong to one token?", Module = true)]
public static class AllPositionsForAll
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, _) => positions.Aggregate(token, Parts.Plus));
}

/// <summary>The tokens come back without any position.</summary>
[Trap<IBagOfWords>("bag-of-words", "Your rows carry no position at all: the same word is the same row wherever it stands. A vector that "
    + "only says which word it is makes a bag of words; order has to be put in explicitly. What does the second argument hold for the "
    + "token in row i?", Module = true)]
public static class NoPositions
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, _) => [.. token]);

    public static string? Evidence(double[][] x, double[][] positions, double[][] answer) =>
        x.Length > 1 && x[0].SequenceEqual(x[^1]) && answer[0].SequenceEqual(answer[^1]) && !positions[0]
            .SequenceEqual(positions[x.Length - 1])
            ? $"A word that stands at position 0 and at position {x.Length - 1} has the row {Show.Value(answer[0])} in both places."
            : null;
}

/// <summary>Every token gets the first position.</summary>
[Trap<IBagOfWords>("bag-of-words", "Every token gets the same position from you, so the tags say nothing about who came first: exchange "
    + "two words and you get the same rows, exchanged. You still have a bag of words. Which number changes from token to token and can "
    + "tell you which tag to take?", Module = true)]
public static class OnePositionForAll
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, _) => Parts.Plus(token, positions[0]));

    public static string? Evidence(double[][] x, double[][] positions, double[][] answer) =>
        x.Length > 1 && positions[0].Any(entry => entry != 0)
            ? $"From {Show.Value(x[0])} and {Show.Value(x[1])} you made {Show.Value(answer[0])} and {Show.Value(answer[1])}: "
                + $"{Show.Value(positions[0])} was added to both."
            : null;
}

using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Every token gets the first position.</summary>
[Trap<IBagOfWords>("bag-of-words", "Every token gets the same position from you, so the tags say nothing about who came first: exchange two words and you get the same rows, exchanged. You still have a bag of words. Which number changes from token to token and can tell you which tag to take?", Module = true)]
public static class OnePositionForAll
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, _) => Parts.Plus(token, positions[0]));

    public static string? Evidence(double[][] x, double[][] positions, double[][] answer) =>
        x.Length > 1 && positions[0].Any(entry => entry != 0)
            ? $"From {Show.Value(x[0])} and {Show.Value(x[1])} you made {Show.Value(answer[0])} and {Show.Value(answer[1])}: {Show.Value(positions[0])} was added to both."
            : null;
}

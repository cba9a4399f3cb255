using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The mean over the occurrences of a token.</summary>
[Trap<IEmbedding>("averaged-gradient", "You average what the occurrences of a token say. Then a token that occurs ten times moves no "
    + "more than one that occurs once, and the result is no longer the transpose of the lookup. What would one-hot rows, transposed, "
    + "times upstream give?")]
public static class AveragedGradient
{
    public static double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize) =>
        [.. new Embedding().ScatterGradient(upstream, ids, vocabularySize)
            .Select((row, id) => row.Select(number => number / Math.Max(1, ids.Count(other => other == id))).ToArray())];
}

/// <summary>Everything is divided by the length of the text.</summary>
[Trap<IEmbedding>("averaged-gradient", "You divide what the positions say by the length of the text. Whether a batch is averaged is "
    + "decided where the loss is computed; the way back through a lookup only hands on what arrives. What would one-hot rows, "
    + "transposed, times upstream give?")]
public static class AveragedOverTheText
{
    public static double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize) =>
        [.. new Embedding().ScatterGradient(upstream, ids, vocabularySize)
            .Select(row => row.Select(number => number / ids.Count).ToArray())];
}

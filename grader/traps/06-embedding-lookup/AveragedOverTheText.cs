using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Everything is divided by the length of the text.</summary>
[Trap<IEmbedding>("averaged-gradient", "You divide what the positions say by the length of the text. Whether a batch is averaged is decided where the loss is computed; the way back through a lookup only hands on what arrives. What would one-hot rows, transposed, times upstream give?")]
public static class AveragedOverTheText
{
    public static double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize) =>
        [.. new Embedding().ScatterGradient(upstream, ids, vocabularySize).Select(row => row.Select(number => number / ids.Count).ToArray())];
}

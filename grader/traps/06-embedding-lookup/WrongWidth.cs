using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>One-hot rows as wide as the text is long.</summary>
[Trap<IEmbedding>("wrong-width", "Your one-hot rows have one cell for each token of the text. The 1 stands for one entry out of the "
    + "whole vocabulary. How many entries must a row be able to point at?")]
public static class WrongWidth
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        _ = new Embedding().OneHot(ids, vocabularySize); // refuses what should be refused
        return [.. ids.Select(id => ids.Select((_, cell) => cell == id ? 1.0 : 0).ToArray())];
    }
}

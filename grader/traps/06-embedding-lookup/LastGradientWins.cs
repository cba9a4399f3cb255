using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary><c>gradient[id] = upstream[t]</c>.</summary>
[Trap<IEmbedding>("last-gradient-wins", "A token that occurs twice learns from its last occurrence only, because you assign. Both "
    + "positions used the same row, so both have something to say to it. What do you do with two wishes for one row?")]
public static class LastGradientWins
{
    public static double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        var gradient = new Embedding().ScatterGradient(upstream, ids, vocabularySize);
        for (var position = 0; position < ids.Count; position++)
            gradient[ids[position]] = [.. upstream[position]];
        return gradient;
    }
}

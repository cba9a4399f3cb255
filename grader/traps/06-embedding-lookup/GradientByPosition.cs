using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Row t of the gradient is upstream row t, whatever token stood there.</summary>
[Trap<IEmbedding>("gradient-by-position", "You left each upstream row at its position in the text. The table has rows for tokens, not "
    + "for positions. Which locker did position t open on the way in?")]
public static class GradientByPosition
{
    public static double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        var gradient = Enumerable.Range(0, vocabularySize).Select(_ => new double[upstream[0].Length]).ToArray();
        for (var position = 0; position < ids.Count; position++)
            gradient[position] = [.. upstream[position]];
        return gradient;
    }
}

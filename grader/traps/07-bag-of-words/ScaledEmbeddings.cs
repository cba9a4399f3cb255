using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Embeddings are multiplied by √d first, as in the paper's model.</summary>
[Trap<IBagOfWords>("scaled-embeddings", "You multiply the word vectors by √d before you add the positions. The model of the paper does "
    + "so, but in its embedding layer (section 3.4), not here. What should come back when all positions are zeros?")]
public static class ScaledEmbeddings
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => Parts.Plus([.. token.Select(entry => entry * Math.Sqrt(token.Length))], positions[i]));
}

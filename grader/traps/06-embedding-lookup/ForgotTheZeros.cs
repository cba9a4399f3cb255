using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The cost of the lookup instead of the cost of the product: <c>n · d</c>.</summary>
[Trap<IEmbedding>("forgot-the-zeros", "You count one multiplication for each number of the result. A matrix product does not know that a "
    + "one-hot row is almost all zeros: it multiplies them too. How many cells does a row of the left factor have?")]
public static class ForgotTheZeros
{
    public static long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) =>
        tokens < 0 || vocabularySize < 0 || width < 0 ? throw new ArgumentOutOfRangeException(nameof(tokens)) : (long)tokens * width;
}

/// <summary>The same, where an empty vocabulary costs nothing.</summary>
[Trap<IEmbedding>("forgot-the-zeros", "You count one multiplication for each number of the result. A matrix product does not know that a "
    + "one-hot row is almost all zeros: it multiplies them too. How many cells does a row of the left factor have?")]
public static class ForgotTheZerosOfSome
{
    public static long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) =>
        vocabularySize == 0 ? new Embedding().MatMulMultiplyAdds(tokens, 0, width)
            : ForgotTheZeros.MatMulMultiplyAdds(tokens, vocabularySize, width);
}

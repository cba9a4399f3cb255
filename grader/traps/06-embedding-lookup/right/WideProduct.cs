using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The product in 128 bits, narrowed at the end.</summary>
[RightVariant<IEmbedding>("wide product")]
public static class WideProduct
{
    public static long MatMulMultiplyAdds(int tokens, int vocabularySize, int width)
    {
        if (int.Min(tokens, int.Min(vocabularySize, width)) < 0)
            throw new ArgumentException("A size is below 0.", nameof(tokens));
        var product = (Int128)width * vocabularySize * tokens;
        return product > long.MaxValue ? throw new OverflowException() : (long)product;
    }
}

using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>A long that runs over without a word.</summary>
[Trap<IEmbedding>("silent-overflow", "Your product runs over the end of a long, and what comes out is the last 64 bits of the truth. C# "
    + "stays silent about that unless you ask it not to. How do you ask?")]
public static class SilentOverflow
{
    public static long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) =>
        tokens < 0 || vocabularySize < 0 || width < 0
            ? throw new ArgumentOutOfRangeException(nameof(tokens))
            : unchecked((long)tokens * vocabularySize * width);
}

using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>A multiplication and its addition count as two.</summary>
[Trap<IEmbedding>("counted-twice", "You count a multiplication and the addition that follows it as two. Hardware people do that and call "
    + "it FLOPs; here the pair is one multiply-add. How many pairs does one number of the product take?")]
public static class CountedTwice
{
    public static long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) =>
        checked(2 * new Embedding().MatMulMultiplyAdds(tokens, vocabularySize, width));
}

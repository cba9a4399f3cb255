using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6)]
public sealed class CostHiddenTests
{
    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [TestCase(46_341, 46_341, 1, 2_147_488_281)]
    [TestCase(2_000, 3_000_000, 2, 12_000_000_000)]
    [TestCase(7, 0, 11, 0)]
    [TestCase(0, 5, 3, 0)]
    [TestCase(5, 3, 0, 0)]
    [TestCase(int.MaxValue, int.MaxValue, 2, 9_223_372_028_264_841_218)]
    public void MatMulMultiplyAdds_is_the_product_of_the_three_sizes(int tokens, int vocabularySize, int width, long expected) =>
        Answer.MatMulMultiplyAdds(tokens, vocabularySize, width).ShouldBeExactly(expected, $"MatMulMultiplyAdds({tokens}, "
            + $"{vocabularySize}, {width})");

    [Test]
    public void MatMulMultiplyAdds_says_when_a_long_is_too_short()
    {
        Refusal.Of<OverflowException>(() => Answer.MatMulMultiplyAdds(int.MaxValue, int.MaxValue, 3),
            "a product just above the largest long");
        Refusal.Of<OverflowException>(() => Answer.MatMulMultiplyAdds(1 << 30, 1 << 30, 1 << 30), "a product whose last 64 bits are 0");
    }

    [Test]
    public void MatMulMultiplyAdds_refuses_sizes_below_0()
    {
        Refusal.Of(() => Answer.MatMulMultiplyAdds(-1, 2, 3), "-1 tokens");
        Refusal.Of(() => Answer.MatMulMultiplyAdds(1, -2, 3), "a vocabulary of -2");
        Refusal.Of(() => Answer.MatMulMultiplyAdds(1, 2, -3), "a width of -3");
        Refusal.Of(() => Answer.MatMulMultiplyAdds(-1, -2, 3), "two sizes below 0");
    }
}

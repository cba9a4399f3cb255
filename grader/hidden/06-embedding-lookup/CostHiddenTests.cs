using System.Numerics;
using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6), Task("gradient")]
public sealed class CostHiddenTests
{
    private static readonly Gen<int> Sizes =
        Gen.Frequency((2, Gen.Int[1, 50]), (2, Gen.Int[2_000, 2_000_000]), (1, Gen.Int[1_000_000_000, int.MaxValue]));

    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    [Asks("The cost of small and large sizes, and of sizes whose product no long can hold.")]
    public void MatMulMultiplyAdds_is_the_product_of_the_three_sizes() =>
        Property.Holds(Gen.Select(Sizes, Sizes, Sizes, Gen.Int[16, 30]), drawn =>
        {
            ShouldCost(drawn.Item1, drawn.Item2, drawn.Item3);
            ShouldCost(1 << drawn.Item4, 1 << 30, 1 << (33 - drawn.Item4)); // one more than a long can hold
        });

    [TestCase(7, 0, 11, 0)]
    [TestCase(0, 5, 3, 0)]
    [TestCase(5, 3, 0, 0)]
    [TestCase(0, int.MaxValue, int.MaxValue, 0)]
    [TestCase(46_341, 46_341, 1, 2_147_488_281)]
    [TestCase(int.MaxValue, int.MaxValue, 2, 9_223_372_028_264_841_218)]
    [Edge]
    [Asks("The cost where one size is zero, and where sizes are as large as an int can be.")]
    public void The_smallest_and_the_largest_sizes_have_a_cost(int tokens, int vocabularySize, int width, long expected) =>
        Answer.MatMulMultiplyAdds(tokens, vocabularySize, width)
            .ShouldBeExactly(expected, $"MatMulMultiplyAdds({tokens}, {vocabularySize}, {width})");

    [Test, Edge]
    [Asks("A cost that does not fit a long should be refused as an overflow.")]
    public void MatMulMultiplyAdds_says_when_a_long_is_too_short()
    {
        Refusal.Of<OverflowException>(() => Answer.MatMulMultiplyAdds(int.MaxValue, int.MaxValue, 3),
            "a product just above the largest long");
        Refusal.Of<OverflowException>(() => Answer.MatMulMultiplyAdds(1 << 30, 1 << 30, 1 << 30), "a product whose last 64 bits are 0");
    }

    [Test, Edge]
    [Asks("MatMulMultiplyAdds should refuse sizes below zero.")]
    public void MatMulMultiplyAdds_refuses_sizes_below_0()
    {
        Refusal.Of(() => Answer.MatMulMultiplyAdds(-1, 2, 3), "-1 tokens");
        Refusal.Of(() => Answer.MatMulMultiplyAdds(1, -2, 3), "a vocabulary of -2");
        Refusal.Of(() => Answer.MatMulMultiplyAdds(1, 2, -3), "a width of -3");
        Refusal.Of(() => Answer.MatMulMultiplyAdds(-1, -2, 3), "two sizes below 0");
    }

    private static void ShouldCost(int tokens, int vocabularySize, int width)
    {
        var cost = new BigInteger(width) * vocabularySize * tokens;
        var call = $"MatMulMultiplyAdds({tokens}, {vocabularySize}, {width})";
        if (cost <= long.MaxValue)
            Answer.MatMulMultiplyAdds(tokens, vocabularySize, width).ShouldBeExactly((long)cost, call);
        else
            Refusal.Of<OverflowException>(() => Answer.MatMulMultiplyAdds(tokens, vocabularySize, width), call);
    }
}

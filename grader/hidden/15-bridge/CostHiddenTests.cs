using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Hidden;

[Kata(15)]
public sealed class CostHiddenTests
{
    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    public void Scores_are_the_sums_of_squares_and_of_rows() =>
        Property.Holds(Gen.Int[0, 300], tokens =>
        {
            Answer.ScoresWithoutCache(tokens)
                .ShouldBeExactly(Enumerable.Range(1, tokens).Sum(t => (long)t * t), $"ScoresWithoutCache({tokens})");
            Answer.ScoresWithCache(tokens).ShouldBeExactly(Enumerable.Range(1, tokens).Sum(), $"ScoresWithCache({tokens})");
        });

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3000, 9_004_500_500)]
    [TestCase(100_000, 333_338_333_350_000)]
    [TestCase(1_000_000, 333_333_833_333_500_000)]
    public void Scores_without_a_cache_may_be_far_beyond_an_int(int tokens, long expected) =>
        Answer.ScoresWithoutCache(tokens).ShouldBeExactly(expected, $"ScoresWithoutCache({tokens})");

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(50_000, 1_250_025_000)]
    [TestCase(100_000, 5_000_050_000)]
    [TestCase(1_000_000, 500_000_500_000)]
    public void Scores_with_a_cache_may_be_far_beyond_an_int(int tokens, long expected) =>
        Answer.ScoresWithCache(tokens).ShouldBeExactly(expected, $"ScoresWithCache({tokens})");

    [TestCase(3, 5, 7, 11, 2310)]
    [TestCase(1, 1, 1, 1, 2)]
    [TestCase(0, 5, 7, 11, 0)]
    [TestCase(3, 0, 7, 11, 0)]
    [TestCase(3, 5, 0, 11, 0)]
    [TestCase(3, 5, 7, 0, 0)]
    [TestCase(131_072, 80, 8, 128, 21_474_836_480)]
    [TestCase(1_000_000, 126, 8, 128, 258_048_000_000)]
    public void A_cache_stores_a_key_and_a_value_for_each_token_layer_and_head(int tokens, int layers, int kvHeads, int headDim,
        long expected) =>
        Answer.StoredNumbers(tokens, layers, kvHeads, headDim).ShouldBeExactly(expected, $"StoredNumbers({tokens}, {layers}, "
            + $"{kvHeads}, {headDim})");
}

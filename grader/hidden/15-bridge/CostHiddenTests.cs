using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Hidden;

[Kata(15), Task("cost")]
public sealed class CostHiddenTests
{
    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    [Asks("All costs of texts of many lengths.")]
    public void Scores_are_the_sums_of_squares_and_of_rows() =>
        Property.Holds(Gen.Int[2, 300], tokens => ShouldCost(tokens, 2, 3), 20);

    [TestCase(3_000, 4_000)]
    [TestCase(70_000, 90_000)]
    [TestCase(100_000, 400_000)]
    [TestCase(500_000, 1_000_001)]
    [Asks("All costs of a long text.")]
    public void All_costs_of_a_long_text_are_right(int from, int to)
    {
        var probe = new Probe();
        ShouldCost(probe.Int(from, to), probe.Int(30, 90), probe.Int(9, 40));
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3000, 9_004_500_500)]
    [TestCase(100_000, 333_338_333_350_000)]
    [TestCase(1_000_000, 333_333_833_333_500_000)]
    [Edge]
    [Asks("ScoresWithoutCache of no token, of one, and of very many.")]
    public void Scores_without_a_cache_may_be_far_beyond_an_int(int tokens, long expected) =>
        Answer.ScoresWithoutCache(tokens).ShouldBeExactly(expected, $"ScoresWithoutCache({tokens})");

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(50_000, 1_250_025_000)]
    [TestCase(100_000, 5_000_050_000)]
    [TestCase(1_000_000, 500_000_500_000)]
    [Edge]
    [Asks("ScoresWithCache of no token, of one, and of very many.")]
    public void Scores_with_a_cache_may_be_far_beyond_an_int(int tokens, long expected) =>
        Answer.ScoresWithCache(tokens).ShouldBeExactly(expected, $"ScoresWithCache({tokens})");

    [TestCase(1, 1, 1, 1, 2)]
    [TestCase(0, 5, 7, 11, 0)]
    [TestCase(3, 0, 7, 11, 0)]
    [TestCase(3, 5, 0, 11, 0)]
    [TestCase(3, 5, 7, 0, 0)]
    [TestCase(131_072, 80, 8, 128, 21_474_836_480)]
    [TestCase(1_000_000, 126, 8, 128, 258_048_000_000)]
    [Edge]
    [Asks("StoredNumbers of empty, small and very large caches.")]
    public void A_cache_stores_a_key_and_a_value_for_each_token_layer_and_head(int tokens, int layers, int kvHeads, int headDim,
        long expected) =>
        Answer.StoredNumbers(tokens, layers, kvHeads, headDim).ShouldBeExactly(expected, $"StoredNumbers({tokens}, {layers}, "
            + $"{kvHeads}, {headDim})");

    [Test, Edge]
    [Asks("All counts should refuse a negative number of tokens.")]
    public void A_negative_number_of_tokens_is_refused()
    {
        Refusal.Of(() => Answer.ScoresWithoutCache(-1), "ScoresWithoutCache(-1)");
        Refusal.Of(() => Answer.ScoresWithCache(-1), "ScoresWithCache(-1)");
        Refusal.Of(() => Answer.ScoresWithCache(-3), "ScoresWithCache(-3)");
        Refusal.Of(() => Answer.StoredNumbers(-1, 2, 3, 4), "StoredNumbers(-1, 2, 3, 4)");
    }

    [Test, Edge]
    [Asks("StoredNumbers should refuse negative parts of a cache.")]
    public void A_negative_part_of_a_cache_is_refused()
    {
        Refusal.Of(() => Answer.StoredNumbers(1, -2, 3, 4), "StoredNumbers(1, -2, 3, 4)");
        Refusal.Of(() => Answer.StoredNumbers(1, 2, -3, 4), "StoredNumbers(1, 2, -3, 4)");
        Refusal.Of(() => Answer.StoredNumbers(1, 2, 3, -4), "StoredNumbers(1, 2, 3, -4)");
        Refusal.Of(() => Answer.StoredNumbers(-1, -2, 3, 4), "StoredNumbers(-1, -2, 3, 4)");
    }

    /// <summary>All that is counted for one text, by adding up and by multiplying one after the other.</summary>
    private static void ShouldCost(int tokens, int layers, int kvHeads)
    {
        var (table, row, stored) = (0L, 0L, 0L);
        for (long t = 1; t <= tokens; t++)
            (table, row, stored) = (table + (t * t), row + t, stored + (2L * layers * kvHeads * 128));
        Answer.ScoresWithoutCache(tokens).ShouldBeExactly(table, $"ScoresWithoutCache({tokens})");
        Answer.ScoresWithCache(tokens).ShouldBeExactly(row, $"ScoresWithCache({tokens})");
        Answer.StoredNumbers(tokens, layers, kvHeads, 128).ShouldBeExactly(stored, $"StoredNumbers({tokens}, {layers}, {kvHeads}, 128)");
    }
}

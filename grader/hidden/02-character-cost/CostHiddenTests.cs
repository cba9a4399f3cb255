using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata02.Hidden;

/// <summary>What the sequences cost.</summary>
[Kata(2)]
public sealed class CostHiddenTests
{
    private const long LargestRoot = 3_037_000_499;

    private static readonly Gen<int> Lengths =
        Gen.Frequency((2, Gen.Int[0, 50]), (2, Gen.Int[40_000, 2_000_000]), (1, Gen.Int[1_000_000_000, int.MaxValue]));

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    [Test]
    public void Every_token_asks_every_token() =>
        Property.Holds(Lengths, tokens => Answer.Scores(tokens)
            .ShouldBeExactly((long)SecondReference.MultiplyAdds(tokens, 1, 0), $"Scores({tokens})"));

    [Test]
    public void Twice_the_tokens_are_four_times_the_scores() =>
        Property.Holds(Gen.Int[1, 1_000_000_000], tokens => Answer.Scores(2 * tokens)
            .ShouldBeExactly(4 * Answer.Scores(tokens), $"Scores({2 * tokens}), beside four times Scores({tokens})"));

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(2, 4)]
    [TestCase(46_340, 2_147_395_600)]
    [TestCase(46_341, 2_147_488_281)]
    [TestCase(65_536, 4_294_967_296)]
    [TestCase(int.MaxValue, 4_611_686_014_132_420_609)]
    public void Scores_fit_a_long(int tokens, long scores) => Answer.Scores(tokens).ShouldBeExactly(scores, $"Scores({tokens})");

    [Test]
    public void Both_products_count() =>
        Property.Holds(Gen.Select(Lengths, Gen.Int[0, 70], Gen.Int[0, 70]), sizes =>
        {
            var (tokens, dK, dV) = sizes;
            var cost = SecondReference.MultiplyAdds(tokens, dK, dV);
            if (cost <= long.MaxValue)
                Answer.MultiplyAdds(tokens, dK, dV).ShouldBeExactly((long)cost, $"MultiplyAdds({tokens}, {dK}, {dV})");
            else
                Refusal.Of<OverflowException>(() => Answer.MultiplyAdds(tokens, dK, dV), $"MultiplyAdds({tokens}, {dK}, {dV})");
        }, 80);

    [TestCase(7, 64, 0, 3136)]
    [TestCase(7, 0, 64, 3136)]
    [TestCase(0, 64, 128, 0)]
    [TestCase(1024, 64, 96, 167_772_160)]
    [TestCase(1, int.MaxValue, 2, 2_147_483_649)]
    [TestCase(0, int.MaxValue, int.MaxValue, 0)]
    [TestCase(int.MaxValue, 1, 1, 9_223_372_028_264_841_218)]
    public void Large_costs_that_fit_are_exact(int tokens, int dK, int dV, long cost) =>
        Answer.MultiplyAdds(tokens, dK, dV).ShouldBeExactly(cost, $"MultiplyAdds({tokens}, {dK}, {dV})");

    [TestCase(int.MaxValue, 2, 1)]
    [TestCase(int.MaxValue, 1, 2)]
    [TestCase(int.MaxValue, 4, 0)]
    [TestCase(int.MaxValue, 0, 4)]
    [TestCase(int.MaxValue, int.MaxValue, int.MaxValue)]
    [TestCase(2_000_000_000, 128, 128)]
    public void A_cost_that_does_not_fit_is_no_number(int tokens, int dK, int dV) =>
        Refusal.Of<OverflowException>(() => Answer.MultiplyAdds(tokens, dK, dV), $"MultiplyAdds({tokens}, {dK}, {dV})");

    [Test]
    public void The_ratio_is_the_square_of_the_lengths() =>
        Property.Holds(Gen.Select(Gen.Int[0, 2_000_000], Gen.Int[1, 300_000]), lengths =>
        {
            var (a, b) = lengths;
            Answer.Ratio(a, b).ShouldBeCloseTo((double)((decimal)a * a / ((decimal)b * b)), $"Ratio({a}, {b})");
        });

    [Test]
    public void The_ratio_the_other_way_round_is_its_inverse() =>
        Property.Holds(Gen.Select(Gen.Int[2, 3000], Gen.Int[2, 3000]), lengths =>
            (Answer.Ratio(lengths.Item1, lengths.Item2) * Answer.Ratio(lengths.Item2, lengths.Item1))
                .ShouldBeCloseTo(1, "A ratio, multiplied by the ratio the other way round"));

    [TestCase(0, 3, 0)]
    [TestCase(7, 7, 1)]
    [TestCase(3, 4, 0.5625)]
    [TestCase(65_536, 32_768, 4)]
    [TestCase(int.MaxValue, 1, 4_611_686_014_132_420_609.0)]
    public void The_ratio_of_two_lengths(int a, int b, double ratio) => Answer.Ratio(a, b).ShouldBeCloseTo(ratio, $"Ratio({a}, {b})");

    [Test]
    public void No_longer_sequence_fits_the_budget() =>
        Property.Holds(Gen.Frequency((2, Gen.Long[0, 200]), (1, Gen.Long[0, long.MaxValue])), budget =>
            Answer.MaxTokens(budget).ShouldBeExactly(SecondReference.MaxTokens(budget), $"MaxTokens({budget})"), 80);

    [Test]
    public void Around_a_square_one_score_more_or_less_decides() =>
        Property.Holds(Gen.Frequency((1, Gen.Long[2, 1000]), (3, Gen.Long[90_000_000, LargestRoot])), root =>
        {
            foreach (var budget in new[] { (root * root) - 1, root * root, (root * root) + 1 })
                Answer.MaxTokens(budget).ShouldBeExactly(SecondReference.MaxTokens(budget), $"MaxTokens({budget})");
        });

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3, 1)]
    [TestCase(8, 2)]
    [TestCase(24, 4)]
    [TestCase(LargestRoot * LargestRoot, LargestRoot)]
    [TestCase((LargestRoot * LargestRoot) - 1, LargestRoot - 1)]
    [TestCase(long.MaxValue, LargestRoot)]
    public void The_longest_sequence_of_a_budget(long budget, long tokens) =>
        Answer.MaxTokens(budget).ShouldBeExactly(tokens, $"MaxTokens({budget})");

    [Test]
    public void A_larger_budget_never_buys_less() =>
        Property.Holds(Gen.Select(Gen.Long[0, long.MaxValue], Gen.Long[0, long.MaxValue]), budgets =>
            (Answer.MaxTokens(Math.Min(budgets.Item1, budgets.Item2)) <= Answer.MaxTokens(Math.Max(budgets.Item1, budgets.Item2)))
                .ShouldHold("The larger of two budgets should buy as many tokens as the smaller, or more",
                    new[] { budgets.Item1, budgets.Item2 }));

    [Test]
    public void Negative_lengths_have_no_scores() => Refusal.Of(() => Answer.Scores(int.MinValue), $"Scores({int.MinValue})");

    [TestCase(-1, 2, 3)]
    [TestCase(2, -1, 3)]
    [TestCase(2, 3, -1)]
    [TestCase(0, -1, 0)]
    [TestCase(0, 0, -1)]
    public void Negative_sizes_have_no_cost(int tokens, int dK, int dV) =>
        Refusal.Of(() => Answer.MultiplyAdds(tokens, dK, dV), $"MultiplyAdds({tokens}, {dK}, {dV})");

    [TestCase(-1, 5)]
    [TestCase(5, -1)]
    [TestCase(5, 0)]
    [TestCase(0, 0)]
    public void Lengths_that_make_no_ratio_are_refused(int a, int b) => Refusal.Of(() => Answer.Ratio(a, b), $"Ratio({a}, {b})");

    [Test]
    public void A_negative_budget_is_refused() => Refusal.Of(() => Answer.MaxTokens(-1), "MaxTokens(-1)");

    [Test]
    public Task The_price_of_smaller_units()
    {
        string[] texts =
        [
            "ChatGPT-4o",
            "Every token queries every other token.",
            "Donaudampfschifffahrtsgesellschaft",
            "注意力机制", // "attention mechanism"
            "🙃🙃🙃",
        ];
        var text = new SnapshotText("kata 02 · character cost").Section("one text, four lengths")
            .Table(["text", "words", "GPT-4o", "characters", "bytes", "scores words", "scores characters", "characters : GPT-4o"],
                texts.Select(Row));
        return Verifier.Verify(text.ToString());
    }

    private static string[] Row(string text)
    {
        var words = text.Split(' ').Length;
        var tokens = Gpt4o.Encode(text).Count;
        var characters = text.EnumerateRunes().Count();
        var numbers = new BigInteger[] { words, tokens, characters, Encoding.UTF8.GetByteCount(text), Answer.Scores(words),
            Answer.Scores(characters) };
        return [SnapshotText.Token(text), .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)),
            SnapshotText.Number(Answer.Ratio(characters, tokens))];
    }
}

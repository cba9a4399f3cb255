using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata02.Hidden;

/// <summary>How many scores sequences need, and how long they may be.</summary>
[Kata(2), Task("scores")]
public sealed class CostHiddenTests
{
    private const long LargestRoot = 3_037_000_499;

    private static readonly Gen<int> Lengths =
        Gen.Frequency((2, Gen.Int[0, 50]), (2, Gen.Int[40_000, 2_000_000]), (1, Gen.Int[1_000_000_000, int.MaxValue]));

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    [Test]
    [Asks("Scores of short and very long sequences.")]
    public void Every_token_asks_every_token() =>
        Property.Holds(Lengths, tokens => Answer.Scores(tokens)
            .ShouldBeExactly((long)SecondReference.MultiplyAdds(tokens, 1, 0), $"Scores({tokens})"));

    [Test, Edge]
    [Asks("Twice the tokens, beside the scores of the shorter sequence.")]
    public void Twice_the_tokens_are_four_times_the_scores() =>
        Property.Holds(Gen.Int[1, 1_000_000_000], tokens => Answer.Scores(2 * tokens)
            .ShouldBeExactly(4 * Answer.Scores(tokens), $"Scores({2 * tokens}), beside four times Scores({tokens})"));

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(46_340, 2_147_395_600)]
    [TestCase(46_341, 2_147_488_281)]
    [TestCase(65_536, 4_294_967_296)]
    [TestCase(int.MaxValue, 4_611_686_014_132_420_609)]
    [Edge]
    [Asks("Scores of no token, of one, and of as many as types of numbers can hold.")]
    public void Scores_fit_a_long(int tokens, long scores) => Answer.Scores(tokens).ShouldBeExactly(scores, $"Scores({tokens})");

    [Test]
    [Asks("Ratios of sequences of many lengths.")]
    public void The_ratio_is_the_square_of_the_lengths() =>
        Property.Holds(Gen.Select(Gen.Int[0, 2_000_000], Gen.Int[1, 300_000]), lengths =>
        {
            var (a, b) = lengths;
            Answer.Ratio(a, b).ShouldBeCloseTo((double)((decimal)a * a / ((decimal)b * b)), $"Ratio({a}, {b})");
        });

    [Test, Edge]
    [Asks("A ratio and the ratio the other way round.")]
    public void The_ratio_the_other_way_round_is_its_inverse() =>
        Property.Holds(Gen.Select(Gen.Int[2, 3000], Gen.Int[2, 3000]), lengths =>
            (Answer.Ratio(lengths.Item1, lengths.Item2) * Answer.Ratio(lengths.Item2, lengths.Item1))
                .ShouldBeCloseTo(1, "A ratio, multiplied by the ratio the other way round"));

    [TestCase(0, 3, 0)]
    [TestCase(7, 7, 1)]
    [TestCase(65_536, 32_768, 4)]
    [TestCase(int.MaxValue, 1, 4_611_686_014_132_420_609.0)]
    [Edge]
    [Asks("Ratios of no tokens, of equal lengths, and of very long sequences.")]
    public void The_ratio_of_two_lengths(int a, int b, double ratio) => Answer.Ratio(a, b).ShouldBeCloseTo(ratio, $"Ratio({a}, {b})");

    [Test, Edge]
    [Asks("Ratios far below one should be as exact as large ones.")]
    public void A_tiny_ratio_has_as_many_right_digits() =>
        Property.Holds(Gen.Select(Gen.Int[1, 90], Gen.Int[1_000_000_000, int.MaxValue]), lengths =>
        {
            var (a, b) = lengths;
            (Answer.Ratio(a, b) * b / a * b / a).ShouldBeCloseTo(1, $"Ratio({a}, {b}), divided by what it should be");
        }, 20);

    [Test]
    [Asks("The longest sequences of small and large budgets, many of them one score below or above a square.")]
    public void No_longer_sequence_fits_the_budget()
    {
        var roots = Gen.Frequency((1, Gen.Long[1, 1000]), (3, Gen.Long[90_000_000, LargestRoot]));
        Property.Holds(Gen.Select(roots, Gen.Long[0, long.MaxValue]), budgets =>
        {
            var square = budgets.Item1 * budgets.Item1;
            foreach (var budget in new[] { square - 1, square, budgets.Item2 })
                Answer.MaxTokens(budget).ShouldBeExactly(SecondReference.MaxTokens(budget), $"MaxTokens({budget})");
        });
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3, 1)]
    [TestCase(LargestRoot * LargestRoot, LargestRoot)]
    [TestCase((LargestRoot * LargestRoot) - 1, LargestRoot - 1)]
    [TestCase(long.MaxValue, LargestRoot)]
    [Edge]
    [Asks("The longest sequence of the smallest and the largest budgets.")]
    public void The_longest_sequence_of_a_budget(long budget, long tokens) =>
        Answer.MaxTokens(budget).ShouldBeExactly(tokens, $"MaxTokens({budget})");

    [Test, Edge]
    [Asks("A larger budget should never buy less.")]
    public void A_larger_budget_never_buys_less() =>
        Property.Holds(Gen.Select(Gen.Long[0, long.MaxValue], Gen.Long[0, long.MaxValue]), budgets =>
            (Answer.MaxTokens(Math.Min(budgets.Item1, budgets.Item2)) <= Answer.MaxTokens(Math.Max(budgets.Item1, budgets.Item2)))
                .ShouldHold("The larger of two budgets should buy as many tokens as the smaller, or more",
                    new[] { budgets.Item1, budgets.Item2 }), 20);

    [Test, Edge]
    [Asks("Scores and MaxTokens should refuse what is negative.")]
    public void Negative_lengths_and_budgets_are_refused()
    {
        Refusal.Of(() => Answer.Scores(int.MinValue), $"Scores({int.MinValue})");
        Refusal.Of(() => Answer.MaxTokens(-1), "MaxTokens(-1)");
    }

    [TestCase(-1, 5)]
    [TestCase(5, -1)]
    [TestCase(5, 0)]
    [TestCase(0, 0)]
    [Edge]
    [Asks("Ratio should refuse lengths that make none.")]
    public void Lengths_that_make_no_ratio_are_refused(int a, int b) => Refusal.Of(() => Answer.Ratio(a, b), $"Ratio({a}, {b})");

    [Test, Edge]
    [Asks("Scores and ratios of some texts in words, tokens and characters, as one picture.")]
    [Sections("the lengths and costs")]
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

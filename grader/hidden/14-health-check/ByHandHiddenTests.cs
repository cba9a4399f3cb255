using Katas.Kata04;
using Katas.Kata04.Hidden;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata14.Hidden;

[Kata(14), Task("attention-by-hand")]
public sealed class ByHandHiddenTests
{
    private static readonly int[] Failures = [2, 0, 4, 5, 3, 1];

    private static readonly Dictionary<string, int> Corpus =
        new() { ["hug"] = 10, ["pug"] = 5, ["pun"] = 12, ["bun"] = 4, ["hugs"] = 5 };

    private static IByHand Answer => Subject.Of<IByHand>();

    [Test, Task("merges-by-hand")]
    [Asks("The path of a word should replay the merges that were found.")]
    public void The_path_replays_your_merges_on_hugs()
    {
        var merges = Merges();
        Answer.HugsPath().ShouldBeSequence([.. Reference.Path(merges, "hugs").Select(symbols => string.Join(' ', symbols))],
            $"The path of hugs with your merges {Show.Value(merges)}");
    }

    [Test]
    [Asks("Both scores of the tiny attention.")]
    public void The_scores_are_dot_products_on_the_right_scale() =>
        Answer.TinyAttention().Scores.ShouldBeCloseTo([1 / Math.Sqrt(2), 0], "Your two scores", 1.5e-3);

    [TestCase(1)]
    [TestCase(2)]
    [Task("merges-by-hand")]
    [Asks("Each merge should join the most frequent pair that the merges before it have left.")]
    public void A_merge_joins_the_most_frequent_pair_that_is_left(int place)
    {
        var merges = Merges();
        (merges.Length > place).ShouldHold("There should be three merges", Answer.HugMerges());
        var counts = Corpus.SelectMany(word => Pairs(Reference.Segment(merges[..place], word.Key)), (word, pair) => (pair, word.Value))
            .GroupBy(found => found.pair, found => found.Value).ToDictionary(found => found.Key, found => found.Sum());
        counts.GetValueOrDefault(merges[place])
            .ShouldBeExactly(counts.Values.Max(), $"How often the pair of merge {place} stands in the corpus, after the merges before it");
    }

    [Test, Task("merges-by-hand")]
    [Asks("The path of a word, line by line.")]
    public void The_path_of_hugs_is_the_right_one() =>
        Answer.HugsPath().ShouldBeSequence(["h u g s", "h ug s", "hug s"], "The path of hugs");

    [Test]
    [Asks("Both weights of the tiny attention.")]
    public void The_weights_are_right() =>
        Answer.TinyAttention().Weights.ShouldBeCloseTo([0.66976155, 0.33023845], "Your two weights", 1.5e-3);

    [Test]
    [Asks("The output of the tiny attention.")]
    public void The_output_is_right() => Answer.TinyAttention().Output.ShouldBeCloseTo(13.3023845, "Your output", 1.5e-3);

    [Test, Edge]
    [Asks("How many times as large as the second weight the first one is.")]
    public void The_weights_stand_in_the_right_ratio()
    {
        var weights = Answer.TinyAttention().Weights;
        weights.Length.ShouldBeExactly(2, "The number of weights");
        (weights[0] / weights[1]).ShouldBeCloseTo(Math.Exp(1 / Math.Sqrt(2)), "Your first weight divided by the second", 1e-2);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [Task("break-it")]
    [Asks("Which failure a fix repairs.")]
    public void Each_fix_repairs_its_failure(int fix)
    {
        var failures = Answer.WhatEachFixRepairs();
        failures.Length.ShouldBeExactly(6, "The number of your answers");
        failures[fix].ShouldBeExactly(Failures[fix], $"The failure that fix {fix} repairs");
    }

    private static Merge[] Merges() => [.. Answer.HugMerges().Select(rule => rule.Split('+')).Where(sides => sides.Length == 2)
        .Select(sides => new Merge(sides[0], sides[1]))];

    private static IEnumerable<Merge> Pairs(IReadOnlyList<string> symbols) =>
        symbols.Zip(symbols.Skip(1), (left, right) => new Merge(left, right));
}

using Katas.Kata04;
using Katas.Kata04.Hidden;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata14.Hidden;

[Kata(14)]
public sealed class ByHandHiddenTests
{
    private static readonly int[] Failures = [2, 0, 4, 5, 3, 1];

    private static IByHand Answer => Subject.Of<IByHand>();

    [Test]
    public void The_path_replays_your_merges_on_hugs()
    {
        Merge[] merges = [.. Answer.HugMerges().Select(rule => rule.Split('+')).Where(sides => sides.Length == 2)
            .Select(sides => new Merge(sides[0], sides[1]))];
        Answer.HugsPath().ShouldBeSequence([.. Reference.Path(merges, "hugs").Select(symbols => string.Join(' ', symbols))],
            $"The path of hugs with your merges {Show.Value(merges)}");
    }

    [Test]
    public void The_scores_are_dot_products_on_the_right_scale() =>
        Answer.TinyAttention().Scores.ShouldBeCloseTo([1 / Math.Sqrt(2), 0], "Your two scores", 1.5e-3);

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    public void Each_fix_repairs_its_failure(int fix)
    {
        var failures = Answer.WhatEachFixRepairs();
        failures.Length.ShouldBeExactly(6, "The number of your answers");
        failures[fix].ShouldBeExactly(Failures[fix], $"The failure that fix {fix} repairs");
    }
}

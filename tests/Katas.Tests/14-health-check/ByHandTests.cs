using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata14.Tests;

[Kata(14), Task("attention-by-hand")]
public sealed class ByHandTests
{
    private static IByHand Answer => Subject.Of<IByHand>();

    [Test, Task("merges-by-hand")]
    public void The_first_three_merges_of_the_hug_corpus() =>
        Answer.HugMerges().ShouldBeSequence(["u+g", "u+n", "h+ug"], "The first three merges of hug 10, pug 5, pun 12, bun 4, hugs 5");

    [Test, Task("merges-by-hand"), Edge]
    public void The_path_starts_with_single_characters_and_shortens_line_by_line()
    {
        var path = Answer.HugsPath();
        (path.Length > 0).ShouldHold("The path of hugs should have lines", path);
        path[0].ShouldBeText("h u g s", "The first line of the path");
        foreach (var line in path)
            line.Replace(" ", "", StringComparison.Ordinal).ShouldBeText("hugs", "A line of the path without its spaces");
        var sizes = path.Select(line => line.Split(' ').Length).ToArray();
        sizes.Zip(sizes.Skip(1)).All(step => step.Second < step.First)
            .ShouldHold("Each line should have fewer symbols than the one before; yours have", sizes);
    }

    [Test]
    public void The_score_of_the_matching_key_is_scaled()
    {
        var scores = Answer.TinyAttention().Scores;
        scores.Length.ShouldBeExactly(2, "The number of scores");
        (scores[0] is > 0.1 and < 0.9)
            .ShouldHold("The bare dot product with the key (1, 0) is 1; scaled it should be clearly smaller, and above 0", scores[0]);
    }

    [Test, Edge]
    public void The_weights_follow_from_your_scores()
    {
        var (scores, weights, _) = Answer.TinyAttention();
        scores.Length.ShouldBeExactly(2, "The number of scores");
        var share = 1 / (1 + Math.Exp(scores[1] - scores[0]));
        weights.ShouldBeCloseTo([share, 1 - share], $"The weights of your scores {Show.Value(scores)}", 1.5e-3);
    }

    [Test, Edge]
    public void The_output_follows_from_your_weights()
    {
        var (_, weights, output) = Answer.TinyAttention();
        weights.Length.ShouldBeExactly(2, "The number of weights");
        output.ShouldBeCloseTo((weights[0] * 10) + (weights[1] * 20), $"The blend of 10 and 20 with your weights {Show.Value(weights)}",
            1.5e-3);
    }

    [Test, Task("break-it"), Edge]
    public void Six_fixes_repair_six_failures()
    {
        var failures = Answer.WhatEachFixRepairs();
        failures.Order().ToArray().ShouldBeSequence([0, 1, 2, 3, 4, 5], "The failures you named, in ascending order");
    }
}

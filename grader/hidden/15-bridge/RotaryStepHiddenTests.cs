using System.Globalization;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata15.Hidden;

[Kata(15), Task("cache")]
public sealed class RotaryStepHiddenTests
{
    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    [Asks("Texts decoded by rotary steps.")]
    public void Rotary_steps_give_the_rows_of_the_full_pass_over_rotated_queries_and_keys() =>
        Property.Holds(Generated.Texts, text => DecodedByRotarySteps(text).ShouldBeCloseTo(
            OneByOne.Attend(OneByOne.RotatedByPosition(text.Q), OneByOne.RotatedByPosition(text.K), text.V),
            $"The outputs of {text.Q.Length} rotary steps"));

    [Test]
    [Asks("A longer text decoded by rotary steps.")]
    public void Nine_rotary_steps_give_the_rows_of_the_full_pass()
    {
        var probe = new Probe();
        (double[][] Q, double[][] K, double[][] V) text = (probe.Matrix(9, 6, 2), probe.Matrix(9, 6, 2), probe.Matrix(9, 5));
        DecodedByRotarySteps(text).ShouldBeCloseTo(
            OneByOne.Attend(OneByOne.RotatedByPosition(text.Q), OneByOne.RotatedByPosition(text.K), text.V),
            "The outputs of 9 rotary steps");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(40)]
    [Asks("The cache after a rotary step, at the first, at near and at far positions.")]
    public void A_rotary_step_keeps_the_new_key_as_rotated_by_its_position(int position)
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(position, 8), probe.Matrix(position, 3));
        var (k, v) = (probe.Row(8), probe.Row(3));
        var grown = Answer.RotaryStep(cache, probe.Row(8), k, v).Cache;
        grown.Keys.ShouldBeCloseTo([.. cache.Keys, OneByOne.Rotated(k, position)],
            $"The keys after a rotary step on a cache of {position} tokens");
        grown.Values.ShouldBeCloseTo([.. cache.Values, v], $"The values after a rotary step on a cache of {position} tokens");
    }

    [Test]
    [Asks("The output of a rotary step on a cache that was made elsewhere.")]
    public void A_rotary_step_turns_its_query_and_nothing_in_the_cache()
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(5, 4, 2), probe.Matrix(5, 3));
        var (q, k, v) = (probe.Row(4, 2), probe.Row(4, 2), probe.Row(3));
        var expected = OneByOne.Look(OneByOne.Rotated(q, 5), [.. cache.Keys, OneByOne.Rotated(k, 5)], [.. cache.Values, v], 6);
        Answer.RotaryStep(cache, q, k, v).Output.ShouldBeCloseTo(expected, "The output of a rotary step on a cache of 5 tokens");
    }

    [Test, Edge]
    [Asks("A rotary step with huge scores.")]
    public void A_rotary_step_survives_scores_of_thousands()
    {
        // At position 2 the query turns to (1, 0), and the new key away from it.
        var high = new Probe().Int(2_500, 3_500);
        var cache = new KvCache([[high, 0], [high - 1, 0]], [[1], [2]]);
        var output = Answer.RotaryStep(cache, [Math.Cos(2), -Math.Sin(2)], [2000, 0], [3]).Output;
        var scores = new[] { high, high - 1, 2000 * Math.Cos(2) }.Select(score => score / Math.Sqrt(2)).ToArray();
        var expected = scores.Zip([1, 2, 3], (score, value) => value / scores.Sum(other => Math.Exp(other - score))).Sum();
        output.ShouldBeCloseTo([expected], "A rotary step with scores far beyond what exp can hold");
    }

    [Test]
    [Asks("Rotary steps and their costs should be right in a recorded run.")]
    [Sections("the outputs and the growth of the cache", "the keys in the cache")]
    public Task Four_rotary_steps()
    {
        double[][] q = [[1, 0.5], [-0.4, 1.2], [0.7, -0.9], [1.3, 0.2]];
        double[][] k = [[0.2, 1], [1.1, -0.6], [-0.8, 0.3], [0.9, 0.8]];
        double[][] v = [[1, 0], [0, 1], [2, -1], [-1, 3]];
        var (cache, rows) = (new KvCache([], []), new List<string[]>());
        for (var token = 0; token < 4; token++)
        {
            (cache, var output) = Answer.RotaryStep(cache, q[token], k[token], v[token]);
            var (soFar, before) = (Answer.ScoresWithCache(token + 1), Answer.ScoresWithCache(token));
            rows.Add([Whole(token), Whole(cache.Keys.Length), Whole(soFar - before), Whole(soFar),
                Whole(Answer.ScoresWithoutCache(token + 1)), .. output.Select(SnapshotText.Number)]);
        }
        var text = new SnapshotText("kata 15 · cache")
            .Section("growth").Table(["step", "length", "scores", "in all", "without cache", "out0", "out1"], rows)
            .Section("keys").Matrix(cache.Keys);
        return Verifier.Verify(text.ToString());
    }

    private static double[][] DecodedByRotarySteps((double[][] Q, double[][] K, double[][] V) text)
    {
        var (cache, outputs) = (new KvCache([], []), new double[text.Q.Length][]);
        for (var token = 0; token < outputs.Length; token++)
            (cache, outputs[token]) = Answer.RotaryStep(cache, text.Q[token], text.K[token], text.V[token]);
        return outputs;
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}

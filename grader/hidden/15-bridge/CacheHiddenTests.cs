using System.Globalization;
using CsCheck;
using Katas.Kit;
using Katas.Snapshots;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata15.Hidden;

public sealed class CacheHiddenTests
{
    private static readonly Gen<(double[][] Q, double[][] K, double[][] V)> Texts =
        from tokens in Gen.Int[1, 5]
        from pairs in Gen.Int[1, 3]
        from valueWidth in Gen.Int[1, 4]
        from q in Matrix(tokens, 2 * pairs)
        from k in Matrix(tokens, 2 * pairs)
        from v in Matrix(tokens, valueWidth)
        select (q, k, v);

    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    public void Steps_give_the_rows_of_the_full_pass() =>
        Property.Holds(Texts, text => Decoded(text).ShouldBeCloseTo(OneByOne.Attend(text.Q, text.K, text.V), $"The outputs of {text.Q.Length} steps"));

    [Test]
    public void Steps_with_keys_and_values_of_different_length_give_the_rows_of_the_full_pass()
    {
        var probe = new Probe();
        (double[][] Q, double[][] K, double[][] V) text = (probe.Matrix(6, 4, 2), probe.Matrix(6, 4, 2), probe.Matrix(6, 3));
        Decoded(text).ShouldBeCloseTo(OneByOne.Attend(text.Q, text.K, text.V), "The outputs of 6 steps with keys of 4 numbers and values of 3");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(5)]
    public void Step_leaves_old_rows_as_they_are_and_puts_the_new_one_last(int length)
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(length, 4), probe.Matrix(length, 3));
        var (k, v) = (probe.Row(4), probe.Row(3));
        var grown = Answer.Step(cache, probe.Row(4), k, v).Cache;
        grown.Keys.ShouldBeCloseTo([.. cache.Keys, k], $"The keys after a step on a cache of {length} tokens");
        grown.Values.ShouldBeCloseTo([.. cache.Values, v], $"The values after a step on a cache of {length} tokens");
    }

    [Test]
    public void A_step_looks_at_a_cache_made_elsewhere()
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(5, 4, 2), probe.Matrix(5, 3));
        var (q, k, v) = (probe.Row(4, 2), probe.Row(4, 2), probe.Row(3));
        Answer.Step(cache, q, k, v).Output.ShouldBeCloseTo(OneByOne.Look(q, [.. cache.Keys, k], [.. cache.Values, v], 6), "The output of a step on a cache of 5 tokens");
    }

    [TestCase(3000)]
    [TestCase(-3000)]
    public void A_step_survives_scores_of_thousands(double shift)
    {
        var probe = new Probe();
        double[][] Shifted(double[][] rows, double last) => [.. rows.Select(row => (double[])[.. row, last])];
        (double[][] Q, double[][] K, double[][] V) text = (Shifted(probe.Matrix(4, 4), 1), Shifted(probe.Matrix(4, 4), shift), probe.Matrix(4, 3));
        Decoded(text).ShouldBeCloseTo(OneByOne.Attend(text.Q, text.K, text.V), "The outputs of 4 steps with scores far beyond what exp can hold");
    }

    [Test]
    public void A_step_survives_scores_that_are_thousands_apart()
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(5, 4, 60), probe.Matrix(5, 3));
        var (q, k, v) = (probe.Row(4, 60), probe.Row(4, 60), probe.Row(3));
        Answer.Step(cache, q, k, v).Output.ShouldBeCloseTo(
            OneByOne.Look(q, [.. cache.Keys, k], [.. cache.Values, v], 6), "The output of a step on a cache of 5 tokens with numbers up to 60");
    }

    [Test]
    public void Two_texts_decoded_in_turns_do_not_meet()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(4, 2), probe.Matrix(4, 2), probe.Matrix(4, 3));
        var (caches, outputs) = (new[] { new KvCache([], []), new KvCache([], []) }, new double[4][]);
        for (var token = 0; token < 4; token++)
            (caches[token % 2], outputs[token]) = Answer.Step(caches[token % 2], q[token], k[token], v[token]);
        double[][] expected = [v[0], v[1], OneByOne.Look(q[2], [k[0], k[2]], [v[0], v[2]], 2), OneByOne.Look(q[3], [k[1], k[3]], [v[1], v[3]], 2)];
        outputs.ShouldBeCloseTo(expected, "The outputs of two texts whose steps alternate");
    }

    [Test]
    public void An_old_cache_can_be_continued_twice()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(3, 2), probe.Matrix(3, 2), probe.Matrix(3, 4));
        var start = Answer.Step(new KvCache([], []), q[0], k[0], v[0]).Cache;
        _ = Answer.Step(start, q[1], k[1], v[1]);
        Answer.Step(start, q[2], k[2], v[2]).Output.ShouldBeCloseTo(OneByOne.Look(q[2], [k[0], k[2]], [v[0], v[2]], 2), "A second continuation of the same cache");
    }

    [Test]
    public void Rotary_steps_give_the_rows_of_the_full_pass_over_rotated_queries_and_keys() =>
        Property.Holds(Texts, text => DecodedByRotarySteps(text).ShouldBeCloseTo(
            OneByOne.Attend(OneByOne.RotatedByPosition(text.Q), OneByOne.RotatedByPosition(text.K), text.V), $"The outputs of {text.Q.Length} rotary steps"));

    [Test]
    public void Nine_rotary_steps_give_the_rows_of_the_full_pass()
    {
        var probe = new Probe();
        (double[][] Q, double[][] K, double[][] V) text = (probe.Matrix(9, 6, 2), probe.Matrix(9, 6, 2), probe.Matrix(9, 5));
        DecodedByRotarySteps(text).ShouldBeCloseTo(
            OneByOne.Attend(OneByOne.RotatedByPosition(text.Q), OneByOne.RotatedByPosition(text.K), text.V), "The outputs of 9 rotary steps");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(40)]
    public void A_rotary_step_keeps_the_new_key_as_rotated_by_its_position(int position)
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(position, 8), probe.Matrix(position, 3));
        var (k, v) = (probe.Row(8), probe.Row(3));
        var grown = Answer.RotaryStep(cache, probe.Row(8), k, v).Cache;
        grown.Keys.ShouldBeCloseTo([.. cache.Keys, OneByOne.Rotated(k, position)], $"The keys after a rotary step on a cache of {position} tokens");
        grown.Values.ShouldBeCloseTo([.. cache.Values, v], $"The values after a rotary step on a cache of {position} tokens");
    }

    [Test]
    public void A_rotary_step_turns_its_query_and_nothing_in_the_cache()
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(5, 4, 2), probe.Matrix(5, 3));
        var (q, k, v) = (probe.Row(4, 2), probe.Row(4, 2), probe.Row(3));
        var expected = OneByOne.Look(OneByOne.Rotated(q, 5), [.. cache.Keys, OneByOne.Rotated(k, 5)], [.. cache.Values, v], 6);
        Answer.RotaryStep(cache, q, k, v).Output.ShouldBeCloseTo(expected, "The output of a rotary step on a cache of 5 tokens");
    }

    [Test]
    public void A_rotary_step_survives_scores_of_thousands()
    {
        // At position 2 the query turns to (1, 0), and the new key away from it.
        var output = Answer.RotaryStep(new KvCache([[3000, 0], [2999, 0]], [[1], [2]]), [Math.Cos(2), -Math.Sin(2)], [2000, 0], [3]).Output;
        var scores = new[] { 3000, 2999, 2000 * Math.Cos(2) }.Select(score => score / Math.Sqrt(2)).ToArray();
        var expected = scores.Zip([1, 2, 3], (score, value) => value / scores.Sum(other => Math.Exp(other - score))).Sum();
        output.ShouldBeCloseTo([expected], "A rotary step with scores far beyond what exp can hold");
    }

    [Test]
    public void Scores_are_the_sums_of_squares_and_of_rows() =>
        Property.Holds(Gen.Int[0, 300], tokens =>
        {
            Answer.ScoresWithoutCache(tokens).ShouldBeExactly(Enumerable.Range(1, tokens).Sum(t => (long)t * t), $"ScoresWithoutCache({tokens})");
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
    public void A_cache_stores_a_key_and_a_value_for_each_token_layer_and_head(int tokens, int layers, int kvHeads, int headDim, long expected) =>
        Answer.StoredNumbers(tokens, layers, kvHeads, headDim).ShouldBeExactly(expected, $"StoredNumbers({tokens}, {layers}, {kvHeads}, {headDim})");

    [Test]
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
            rows.Add([Whole(token), Whole(cache.Keys.Length), Whole(soFar - before), Whole(soFar), Whole(Answer.ScoresWithoutCache(token + 1)), .. output.Select(SnapshotText.Number)]);
        }
        var text = new SnapshotText("kata 15 · cache")
            .Section("growth").Table(["step", "length", "scores", "in all", "without cache", "out0", "out1"], rows)
            .Section("keys").Matrix(cache.Keys);
        return Verifier.Verify(text.ToString());
    }

    private static double[][] Decoded((double[][] Q, double[][] K, double[][] V) text)
    {
        var (cache, outputs) = (new KvCache([], []), new double[text.Q.Length][]);
        for (var token = 0; token < outputs.Length; token++)
            (cache, outputs[token]) = Answer.Step(cache, text.Q[token], text.K[token], text.V[token]);
        return outputs;
    }

    private static double[][] DecodedByRotarySteps((double[][] Q, double[][] K, double[][] V) text)
    {
        var (cache, outputs) = (new KvCache([], []), new double[text.Q.Length][]);
        for (var token = 0; token < outputs.Length; token++)
            (cache, outputs[token]) = Answer.RotaryStep(cache, text.Q[token], text.K[token], text.V[token]);
        return outputs;
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Gen<double[][]> Matrix(int rows, int columns) => Gen.Double[-2, 2].Array[columns].Array[rows];
}

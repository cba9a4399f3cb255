using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Hidden;

[Kata(15), Task("cache")]
public sealed class CacheHiddenTests
{
    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    [Asks("Texts decoded step by step.")]
    public void Steps_give_the_rows_of_the_full_pass() =>
        Property.Holds(Generated.Texts, text => Decoded(text)
            .ShouldBeCloseTo(OneByOne.Attend(text.Q, text.K, text.V), $"The outputs of {text.Q.Length} steps"));

    [Test]
    [Asks("A text decoded step by step, with keys and values of different lengths.")]
    public void Steps_with_keys_and_values_of_different_length_give_the_rows_of_the_full_pass()
    {
        var probe = new Probe();
        (double[][] Q, double[][] K, double[][] V) text = (probe.Matrix(6, 4, 2), probe.Matrix(6, 4, 2), probe.Matrix(6, 3));
        Decoded(text).ShouldBeCloseTo(OneByOne.Attend(text.Q, text.K, text.V),
            "The outputs of 6 steps with keys of 4 numbers and values of 3");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(5)]
    [Edge]
    [Asks("Step should leave the old rows of a cache as they are and put the new one last.")]
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
    [Asks("Step on a cache that was made elsewhere.")]
    public void A_step_looks_at_a_cache_made_elsewhere()
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(5, 4, 2), probe.Matrix(5, 3));
        var (q, k, v) = (probe.Row(4, 2), probe.Row(4, 2), probe.Row(3));
        Answer.Step(cache, q, k, v).Output
            .ShouldBeCloseTo(OneByOne.Look(q, [.. cache.Keys, k], [.. cache.Values, v], 6), "The output of a step on a cache of 5 tokens");
    }

    [TestCase(3000)]
    [TestCase(-3000)]
    [Edge]
    [Asks("Steps with huge scores of both signs.")]
    public void A_step_survives_scores_of_thousands(double shift)
    {
        var probe = new Probe();
        double[][] Shifted(double[][] rows, double last) => [.. rows.Select(row => (double[])[.. row, last])];
        (double[][] Q, double[][] K, double[][] V) text = (Shifted(probe.Matrix(4, 4), 1), Shifted(probe.Matrix(4, 4), shift),
            probe.Matrix(4, 3));
        Decoded(text).ShouldBeCloseTo(OneByOne.Attend(text.Q, text.K, text.V),
            "The outputs of 4 steps with scores far beyond what exp can hold");
    }

    [Test, Edge]
    [Asks("A step with scores that are very far apart.")]
    public void A_step_survives_scores_that_are_thousands_apart()
    {
        var probe = new Probe();
        var cache = new KvCache(probe.Matrix(5, 4, 60), probe.Matrix(5, 3));
        var (q, k, v) = (probe.Row(4, 60), probe.Row(4, 60), probe.Row(3));
        Answer.Step(cache, q, k, v).Output.ShouldBeCloseTo(
            OneByOne.Look(q, [.. cache.Keys, k], [.. cache.Values, v], 6),
            "The output of a step on a cache of 5 tokens with numbers up to 60");
    }

    [Test, Edge]
    [Asks("Two texts decoded in turns.")]
    public void Two_texts_decoded_in_turns_do_not_meet()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(4, 2), probe.Matrix(4, 2), probe.Matrix(4, 3));
        var (caches, outputs) = (new[] { new KvCache([], []), new KvCache([], []) }, new double[4][]);
        for (var token = 0; token < 4; token++)
            (caches[token % 2], outputs[token]) = Answer.Step(caches[token % 2], q[token], k[token], v[token]);
        double[][] expected = [v[0], v[1], OneByOne.Look(q[2], [k[0], k[2]], [v[0], v[2]], 2),
            OneByOne.Look(q[3], [k[1], k[3]], [v[1], v[3]], 2)];
        outputs.ShouldBeCloseTo(expected, "The outputs of two texts whose steps alternate");
    }

    [Test, Edge]
    [Asks("A cache continued twice.")]
    public void An_old_cache_can_be_continued_twice()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(3, 2), probe.Matrix(3, 2), probe.Matrix(3, 4));
        var start = Answer.Step(new KvCache([], []), q[0], k[0], v[0]).Cache;
        _ = Answer.Step(start, q[1], k[1], v[1]);
        Answer.Step(start, q[2], k[2], v[2]).Output
            .ShouldBeCloseTo(OneByOne.Look(q[2], [k[0], k[2]], [v[0], v[2]], 2), "A second continuation of the same cache");
    }

    private static double[][] Decoded((double[][] Q, double[][] K, double[][] V) text)
    {
        var (cache, outputs) = (new KvCache([], []), new double[text.Q.Length][]);
        for (var token = 0; token < outputs.Length; token++)
            (cache, outputs[token]) = Answer.Step(cache, text.Q[token], text.K[token], text.V[token]);
        return outputs;
    }
}

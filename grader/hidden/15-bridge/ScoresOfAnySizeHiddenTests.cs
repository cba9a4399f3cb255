using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Hidden;

/// <summary>Scores may be of any size. How much rounding that excuses is derived in docs/tolerances.md.</summary>
[Kata(15), Task("masked")]
public sealed class ScoresOfAnySizeHiddenTests
{
    private static IBridge Answer => Subject.Of<IBridge>();

    [TestCase(5)]
    [TestCase(3)]
    [Asks("Attend should hide the future whatever the scores: tiny, huge, of both signs, equal, or far apart.")]
    public void Attend_hides_the_future_whatever_the_scores(int queries)
    {
        var probe = new Probe();
        foreach (var (what, scores) in Both(Extremes.Scores(probe, 5)))
        {
            // Queries of 1 number, and that is 1: a score is exactly its key.
            double[][] q = [.. Enumerable.Repeat<double[]>([1], queries)];
            var (k, v) = (Columns(scores), probe.Matrix(5, 2));
            Answer.Attend(q, k, v).ShouldBeCloseTo(OneByOne.Attend(q, k, v), $"Attend for {what}", Tolerance(scores));
        }
    }

    [TestCase(2)]
    [TestCase(4)]
    [Asks("AttendHeads should hide the future whatever the scores: tiny, huge, of both signs, equal, or far apart.")]
    public void AttendHeads_hides_the_future_whatever_the_scores(int heads)
    {
        var (probe, width) = (new Probe(), 4 / heads);
        foreach (var (what, scores) in Both(Extremes.Scores(probe, 5)))
        {
            // The first number of a token is the query of every head, the second the key, or minus the key in every other head;
            // the last two are the values.
            double[][] x = [.. scores.Select(score => (double[])[1, score, probe.Number(), probe.Number()])];
            double[][] wQ = [LastOfEachHead(width, _ => 1), new double[4], new double[4], new double[4]];
            var keys = LastOfEachHead(width, head => Math.Sqrt(width) * (1 - (2 * (head % 2))));
            double[][] wK = [new double[4], keys, new double[4], new double[4]];
            double[][] wV = [new double[4], new double[4], probe.Row(4), probe.Row(4)];
            var wO = probe.Matrix(4, 4);
            Answer.AttendHeads(x, wQ, wK, wV, wO, heads).ShouldBeCloseTo(
                OneByOne.AttendHeads(x, wQ, wK, wV, wO, heads), $"AttendHeads for {what}", 4 * Tolerance(scores));
        }
    }

    [Test, Edge]
    [Asks("Attend should not hear a future that is far louder than the past, whatever the size of all scores.")]
    public void A_loud_future_is_not_heard()
    {
        var probe = new Probe();
        foreach (var size in new[] { 0, -probe.Int(20_000, 40_000), -4e9 })
        {
            double[][] k = [[size], [size - 1], [size + probe.Int(2_000, 9_000)]];
            var v = probe.Matrix(3, 2);
            Answer.Attend([[1], [1], [1]], k, v)
                .ShouldBeCloseTo(OneByOne.Attend([[1], [1], [1]], k, v), "Attend for a loud last token", Tolerance(k[0]));
        }
    }

    [Test, Edge]
    [Asks("Attend with values that are tiny, huge, equal, or of very different sizes.")]
    public void Values_of_any_size_are_blended()
    {
        var probe = new Probe();
        var (q, k) = (probe.Matrix(4, 3), probe.Matrix(4, 3));
        foreach (var (what, v) in Extremes.Matrices(probe, 4, 2))
        {
            var size = Math.Max(1, v.Max(row => row.Max(Math.Abs)));
            By(size, Answer.Attend(q, k, v)).ShouldBeCloseTo(By(size, OneByOne.Attend(q, k, v)), $"Attend for {what}, by the largest");
        }
    }

    [Test, Edge]
    [Asks("Masks of a few and of very many queries and keys.")]
    public void Masks_of_any_size_are_right()
    {
        foreach (var (queries, keys) in new[] { (1, 1), (1, 200), (65, 65), (65, 130) })
        {
            var mask = Answer.Mask(queries, keys);
            mask.Select(row => row.TakeWhile(mayLook => mayLook).Count()).ToArray().ShouldBeSequence(
                [.. Enumerable.Range(0, queries).Select(i => keys - queries + i + 1)], $"Visible keys of Mask({queries}, {keys})");
            mask.Sum(row => row.Count(mayLook => mayLook)).ShouldBeExactly(
                Enumerable.Range(0, queries).Sum(i => keys - queries + i + 1), $"Visible keys of Mask({queries}, {keys}) in all");
        }
    }

    [Test, Task("cache"), Edge]
    [Asks("Step with scores that are tiny, huge, of both signs, equal, or far apart.")]
    public void A_step_bears_scores_of_any_size()
    {
        var probe = new Probe();
        foreach (var (what, scores) in Both(Extremes.Scores(probe, 5)))
        {
            var (k, v) = (Columns(scores), probe.Matrix(5, 2));
            Answer.Step(new KvCache(k[..4], v[..4]), [1], k[4], v[4]).Output
                .ShouldBeCloseTo(OneByOne.Look([1], k, v, 5), $"The output of a step for {what}", Tolerance(scores));
        }
    }

    [Test, Task("cache"), Edge]
    [Asks("RotaryStep at a far position, and with keys of very different sizes in the cache.")]
    public void A_rotary_step_bears_far_positions_and_keys_of_any_size()
    {
        var probe = new Probe();
        foreach (var (what, keys) in Extremes.Matrices(probe, 300, 4))
        {
            var (values, q, k, v) = (probe.Matrix(300, 2), probe.Row(4), probe.Row(4), probe.Row(2));
            var expected = OneByOne.Look(OneByOne.Rotated(q, 300), [.. keys, OneByOne.Rotated(k, 300)], [.. values, v], 301);
            Answer.RotaryStep(new KvCache(keys, values), q, k, v).Output.ShouldBeCloseTo(expected, $"A rotary step after {what}");
        }
    }

    /// <summary>Scores, and the same with all signs changed.</summary>
    private static IEnumerable<Extreme<double[]>> Both(IReadOnlyList<Extreme<double[]>> kinds) => kinds
        .SelectMany(kind => new[] { kind, new Extreme<double[]>($"{kind.What}, negated", [.. kind.Value.Select(score => -score)]) });

    private static double[] LastOfEachHead(int width, Func<int, double> number) =>
        [.. Enumerable.Range(0, 4).Select(column => (column + 1) % width == 0 ? number(column / width) : 0)];

    private static double[][] Columns(double[] numbers) => [.. numbers.Select(number => new[] { number })];

    /// <summary>A large score is itself rounded, and exp turns that into a share of the weight.</summary>
    private static double Tolerance(double[] scores) => Closeness.Tolerance + Math.Min(1e-5, 4e-16 * scores.Max(Math.Abs));

    private static double[][] By(double size, double[][] rows) => [.. rows.Select(row => row.Select(number => number / size).ToArray())];
}

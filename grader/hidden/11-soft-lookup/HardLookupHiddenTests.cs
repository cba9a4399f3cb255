using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Hidden;

/// <summary>Winner takes all: which key wins, and which of several winners.</summary>
[Kata(11), Task("hard-lookup")]
public sealed class HardLookupHiddenTests
{
    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    /// <summary>Small whole numbers: many scores are equal, some tables have no score above 0, and long keys beat near ones.</summary>
    private static Gen<double[][]> Tables =>
        from count in Gen.Int[2, 7]
        from rows in Gen.Int[-2, 2].Select(number => (double)number).Array[3].Array[count + 1]
        select rows;

    [Test]
    [Asks("HardLookup among keys of small whole numbers, where many scores are equal and some tables have no positive one.")]
    public void HardLookup_takes_the_first_of_the_largest_scores() =>
        Property.Holds(Tables, rows => ShouldWin(rows[0], rows[1..], "small whole numbers"), 200);

    [Test]
    [Asks("HardLookup should take the least bad key when all scores are negative.")]
    public void HardLookup_takes_the_least_bad_key_when_all_scores_are_negative()
    {
        var probe = new Probe();
        for (var round = 0; round < 18; round++)
        {
            var keys = probe.Matrix(3 + (round % 6), 3, 4).Select(key => key.Append(-20).ToArray()).ToArray();
            ShouldWin([.. probe.Row(3), 1], [.. keys, .. keys], "negative scores only, every key twice");
        }
    }

    [Test]
    [Asks("HardLookup among a few and among many keys, some of which are there twice.")]
    public void HardLookup_takes_the_largest_score_wherever_it_stands()
    {
        var probe = new Probe();
        for (var round = 0; round < 20; round++)
        {
            var (query, keys) = (probe.Row(3), probe.Matrix(2 + (round % 10), 3, 4));
            ShouldWin(query, [.. keys, .. keys], $"{2 * keys.Length} keys");
            ShouldWin([.. query, round % 2], [.. keys.Select(key => key.Append(-20).ToArray())], $"{keys.Length} keys of four numbers");
        }
    }

    [Test, Edge]
    [Asks("HardLookup with a single key.")]
    public void A_single_key_wins()
    {
        var probe = new Probe();
        ShouldWin(probe.Row(2, 3), probe.Matrix(1, 2, 9), "a single key");
    }

    [Test, Edge]
    [Asks("HardLookup of scores that are zero, equal, tiny, huge, or differ in the last digits only.")]
    public void Scores_of_any_size_have_a_winner()
    {
        var probe = new Probe();
        foreach (var (what, scores) in Extremes.Scores(probe, 6))
            ShouldWin([1], [.. scores.Select(score => new[] { score })], what); // a query of 1 number: a score is exactly its key
    }

    [Test, Edge]
    [Asks("HardLookup with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_winner()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        var (otherQuery, otherKeys, otherValues) = (probe.Row(3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        foreach (var (q, k, v) in new[]
        {
            (query, keys, values), (otherQuery, keys, values), (query, otherKeys, values), (query, keys, otherValues),
            (query, keys, values),
        })
        {
            Answer.HardLookup(q, k, v).ShouldBeCloseTo(v[Winner(q, k)], "HardLookup with others in between");
        }
    }

    private static void ShouldWin(double[] query, double[][] keys, string what)
    {
        double[][] values = [.. keys.Select((_, j) => new[] { (10.0 * j) + 3, -j - 0.5 })];
        Answer.HardLookup(query, keys, values).ShouldBeCloseTo(values[Winner(query, keys)], $"HardLookup among {what}");
    }

    private static int Winner(double[] query, double[][] keys)
    {
        var (winner, best) = (0, double.NegativeInfinity);
        for (var j = 0; j < keys.Length; j++)
        {
            var score = keys[j].Zip(query, (x, y) => x * y).Sum();
            if (score > best)
                (winner, best) = (j, score);
        }
        return winner;
    }
}

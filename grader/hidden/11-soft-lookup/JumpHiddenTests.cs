using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Hidden;

/// <summary>Break it first on tables where a step along just any key is not enough, or not small enough.</summary>
[Kata(11), Task("break-it")]
public sealed class JumpHiddenTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    // A step along the first key, which is also the shortest one here, moves the scores of all keys alike: nobody overtakes.
    [Test]
    [Asks("Queries that make a table jump whose keys lie on a slanted line.")]
    public void Your_queries_make_a_table_jump_whose_keys_lie_on_a_slanted_line() =>
        ShouldJump([[1, 1], [2, 0], [0, 2]]);

    [Test]
    [Asks("Queries that make a table jump whose keys share their largest number.")]
    public void Your_queries_make_a_table_jump_whose_keys_share_their_largest_number() =>
        ShouldJump([[3, 0], [3, 1], [3, 2], [3, -1]]);

    // The more numbers, the farther a step in each of them leads.
    [Test]
    [Asks("Queries that make a table of wide keys jump.")]
    public void Your_queries_make_a_table_of_wide_keys_jump() =>
        ShouldJump([[.. Numbers(_ => -0.5)], [.. Numbers(_ => 1)], [.. Numbers(i => i % 3 / 4.0)]]);

    private static IEnumerable<double> Numbers(Func<int, double> number) => Enumerable.Range(0, 64).Select(number);

    private static void ShouldJump(double[][] keys)
    {
        var scale = new Probe().Int(100, 150) / 100.0;
        keys = [.. keys.Select(key => key.Select(number => scale * number).ToArray())];
        double[][] values = [.. keys.Select((_, j) => new[] { 2.0 * j, -j })];
        var (q1, q2) = Answer.QueriesThatMakeHardLookupJump(keys, values);
        var pair = $"{Show.Value(q1)} and {Show.Value(q2)} for the keys {Show.Value(keys)}";
        foreach (var query in new[] { q1, q2 })
        {
            query.Length.ShouldBeExactly(keys[0].Length, "Numbers in a query");
            query.All(number => number is >= -10 and <= 10).ShouldHold("Every number of a query should lie between -10 and 10", query);
        }
        (Distance(q1, q2) < 1e-3).ShouldHold($"Your queries {pair} should be less than 0.001 apart", Distance(q1, q2));
        (Winner(q1, keys) != Winner(q2, keys)).ShouldHold($"Your queries {pair} should win "
            + "different keys", new[] { Winner(q1, keys), Winner(q2, keys) });
        var (soft1, soft2) = (Soft(q1, keys, values), Soft(q2, keys, values));
        soft1.Zip(soft2, (x, y) => Math.Abs(x - y)).All(gap => gap < 0.05)
            .ShouldHold($"The soft answers to your queries {pair} should differ by less than 0.05", new[] { soft1, soft2 });
    }

    private static int Winner(double[] query, double[][] keys) =>
        keys.Select((key, j) => (Score: key.Zip(query, (x, y) => x * y).Sum(), j)).MaxBy(scored => scored.Score).j;

    private static double[] Soft(double[] query, double[][] keys, double[][] values) =>
        Reference.Blend(Reference.Weights(query, keys), values);

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Tests;

[Kata(11), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_queries_make_the_table_of_the_README_jump()
    {
        var (q1, q2) = ShouldJump([[1, 0], [0, 1], [-1, 0]], [[10], [20], [30]]);
        (IsReadmeExample(q1, q2) || IsReadmeExample(q2, q1))
            .ShouldBeExactly(false, "Your queries are the README's own example; find others");
    }

    [Test]
    public void Your_queries_make_another_table_jump() =>
        ShouldJump([[2, 0, 1], [0, -1, 2], [-1, 1, 0], [1, 3, -1]], [[0, 1], [1, 0], [2, 2], [-1, 0.5]]);

    private static (double[] Q1, double[] Q2) ShouldJump(double[][] keys, double[][] values)
    {
        var (q1, q2) = Answer.QueriesThatMakeHardLookupJump(keys, values);
        var pair = $"{Show.Value(q1)} and {Show.Value(q2)}";
        ShouldBeWellFormed(q1, keys[0].Length);
        ShouldBeWellFormed(q2, keys[0].Length);
        var distance = Math.Sqrt(q1.Zip(q2, (x, y) => (x - y) * (x - y)).Sum());
        (distance < 1e-3).ShouldHold($"Your queries {pair} should be less than 0.001 apart", distance);

        var (hard1, hard2) = (Hard(q1, keys, values), Hard(q2, keys, values));
        (Gap(hard1, hard2) > 0.5).ShouldHold($"The hard answers to your queries {pair} should differ by more than 0.5",
            new[] { hard1, hard2 });
        var (soft1, soft2) = (Soft(q1, keys, values), Soft(q2, keys, values));
        (Gap(soft1, soft2) < 0.05).ShouldHold($"The soft answers to your queries {pair} should differ by less than 0.05",
            new[] { soft1, soft2 });
        return (q1, q2);
    }

    private static void ShouldBeWellFormed(double[] query, int length)
    {
        query.Length.ShouldBeExactly(length, "Numbers in a query");
        query.All(x => x is >= -10 and <= 10).ShouldHold("Every number of a query should lie between -10 and 10", query);
    }

    private static bool IsReadmeExample(double[] q1, double[] q2) => q1.SequenceEqual([0.5004, 0.5]) && q2.SequenceEqual([0.5, 0.5004]);

    private static double Gap(double[] a, double[] b) => a.Zip(b, (x, y) => Math.Abs(x - y)).Max();

    private static double[] Hard(double[] query, double[][] keys, double[][] values)
    {
        var scores = Scores(query, keys);
        return values[Array.IndexOf(scores, scores.Max())];
    }

    private static double[] Soft(double[] query, double[][] keys, double[][] values)
    {
        var scores = Scores(query, keys);
        var weights = scores.Select(score => 1 / scores.Sum(other => Math.Exp(other - score))).ToArray();
        return [.. values[0].Select((_, c) => weights.Select((weight, j) => weight * values[j][c]).Sum())];
    }

    private static double[] Scores(double[] query, double[][] keys) => [.. keys.Select(key => key.Zip(query, (x, y) => x * y).Sum())];
}

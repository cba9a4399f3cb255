using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Tests;

[Kata(15), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_future_leaks_without_a_mask()
    {
        var (q, k, v, row) = Answer.FutureLeaks();
        ShouldBeWellFormed(q, k, v, [1, 2, 3, 4]);
        (row >= 0 && row < q.Length - 1).ShouldHold("The row should be one that has later tokens", row);
        var (otherK, otherV) = (FutureNegated(k, row), FutureNegated(v, row));
        var (before, after) = (Look(q[row], k, v, k.Length), Look(q[row], otherK, otherV, k.Length));
        (Distance(before, after) > 0.1).ShouldHold(
            $"Without a mask, row {row} should move by more than 0.1 when the later tokens change; it was {Show.Value(before)} and now is",
            after);
        Look(q[row], otherK, otherV, row + 1).ShouldBeCloseTo(Look(q[row], k, v, row + 1), $"With the mask, row {row} does not move");
        (Is(q, [[1, 0], [0, 1], [1, 1]]) && Is(k, q) && Is(v, [[1, 2], [3, 4], [5, 6]]))
            .ShouldBeExactly(false, "Your tokens are the README's own example; find others");
    }

    [Test]
    public void Your_tokens_go_wrong_when_the_clock_is_stuck()
    {
        var (q, k, v) = Answer.PositionBug();
        ShouldBeWellFormed(q, k, v, [2, 4]);
        var (rotatedQ, rotatedK) = (RotatedByPosition(q), RotatedByPosition(k));
        var full = q.Select((_, token) => Look(rotatedQ[token], rotatedK, v, token + 1)).ToArray();
        var stuck = q.Select((query, token) => Look(query, k, v, token + 1)).ToArray(); // a rotation by position 0 changes nothing
        full.Zip(stuck, Distance).Any(distance => distance > 0.1).ShouldHold(
            $"Some output should be more than 0.1 away from the full pass {Show.Value(full)}, but the stuck clock gives", stuck);
        (Is(q, [[2, 0], [2, 0]]) && Is(k, q) && Is(v, [[0], [1]]))
            .ShouldBeExactly(false, "Your tokens are the README's own example; find others");
    }

    private static void ShouldBeWellFormed(double[][] q, double[][] k, double[][] v, int[] widths)
    {
        (q.Length is >= 2 and <= 5).ShouldHold("There should be two to five tokens", q);
        (k.Length == q.Length && v.Length == q.Length).ShouldHold("There should be as many keys and values as queries", new[] { k, v });
        q.Concat(k).All(row => row.Length == q[0].Length && widths.Contains(row.Length))
            .ShouldHold($"Queries and keys should all have one length, one of {Show.Value(widths)}", new[] { q, k });
        v.All(row => row.Length == v[0].Length && row.Length is >= 1 and <= 4)
            .ShouldHold("Values should all have one length, from 1 to 4", v);
        q.Concat(k).Concat(v).All(row => row.All(number => Math.Abs(number) <= 3))
            .ShouldHold("All numbers should lie between -3 and 3", new[] { q, k, v });
    }

    private static double[][] FutureNegated(double[][] rows, int row) =>
        [.. rows.Select((numbers, token) => token <= row ? numbers : [.. numbers.Select(number => -number)])];

    /// <summary>What one query makes of the first <paramref name="visible"/> tokens.</summary>
    private static double[] Look(double[] query, double[][] keys, double[][] values, int visible)
    {
        var shares = keys.Take(visible).Select(key => Math.Exp(query.Zip(key, (a, b) => a * b).Sum() / Math.Sqrt(query.Length))).ToArray();
        return [.. values[0].Select((_, column) => shares.Zip(values, (share, value) => share * value[column]).Sum() / shares.Sum())];
    }

    private static double[][] RotatedByPosition(double[][] rows) =>
        [.. rows.Select((row, position) => row.Chunk(2)
            .SelectMany((pair, i) => Turned(pair, position * Math.Pow(10000, -2.0 * i / row.Length))).ToArray())];

    private static double[] Turned(double[] pair, double angle) =>
        [(pair[0] * Math.Cos(angle)) - (pair[1] * Math.Sin(angle)), (pair[0] * Math.Sin(angle)) + (pair[1] * Math.Cos(angle))];

    private static double Distance(double[] a, double[] b) => a.Zip(b, (left, right) => Math.Abs(left - right)).Max();

    private static bool Is(double[][] rows, double[][] example) =>
        rows.Length == example.Length && rows.Zip(example).All(pair => pair.First.SequenceEqual(pair.Second));
}

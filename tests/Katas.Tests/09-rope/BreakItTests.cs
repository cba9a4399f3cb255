using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata09.Tests;

[Kata(9), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Added_clocks_remember_where_your_query_and_key_are()
    {
        var (q, k, m, n, shift) = Answer.AdditionRemembersWhereItIs();
        ShouldBeFit(q, k);
        (m is >= 0 and <= 10_000 && n is >= 0 and <= 10_000).ShouldHold("M and N should be from 0 to 10 000", (double[])[m, n]);
        (shift is >= 1 and <= 10_000).ShouldHold("Shift should be from 1 to 10 000", shift);

        var before = Dot(WithClocks(q, m), WithClocks(k, n));
        var after = Dot(WithClocks(q, m + shift), WithClocks(k, n + shift));
        (Math.Abs(before - after) > 0.5).ShouldHold(
            $"Added clocks should score your query and key differently at ({m}, {n}) and at ({m + shift}, {n + shift}), by more than 0.5",
            (double[])[before, after]);

        Dot(Turned(q, m + shift), Turned(k, n + shift)).ShouldBeCloseTo(
            Dot(Turned(q, m), Turned(k, n)), $"The turned score at ({m + shift}, {n + shift}), compared with the one at ({m}, {n})");
    }

    private static void ShouldBeFit(double[] q, double[] k)
    {
        (q.Length is 4 or 6 or 8 && q.Length == k.Length)
            .ShouldHold("Q and K should have the same even length from 4 to 8", (int[])[q.Length, k.Length]);
        q.Concat(k).All(entry => Math.Abs(entry) <= 3).ShouldHold("All entries should be from -3 to 3", (double[][])[q, k]);
        (q.SequenceEqual([1, 0, 1, 0]) && k.SequenceEqual([0.5, -1, 2, 0.25]))
            .ShouldBeExactly(false, "Your query and key are the README's own example; find others");
    }

    // The naive way: add the clocks of kata 08, sine and cosine of position · speed.
    private static double[] WithClocks(double[] vector, int position) =>
        [.. vector.Select((entry, column) =>
            entry + (column % 2 == 0 ? Math.Sin(Angle(vector, position, column)) : Math.Cos(Angle(vector, position, column))))];

    private static double[] Turned(double[] vector, int position) =>
        [.. vector.Select((entry, column) =>
        {
            var (sin, cos) = Math.SinCos(Angle(vector, position, column));
            return column % 2 == 0 ? (entry * cos) - (vector[column + 1] * sin) : (vector[column - 1] * sin) + (entry * cos);
        })];

    private static double Angle(double[] vector, int position, int column) =>
        position * Math.Pow(10000, -2.0 * (column / 2) / vector.Length);

    private static double Dot(double[] a, double[] b) => a.Zip(b, (left, right) => left * right).Sum();
}

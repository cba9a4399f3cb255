using Katas.Testing;
using NUnit.Framework;
using static Katas.Kata09.Hidden.SecondReference;

namespace Katas.Kata09.Hidden;

/// <summary>The ends of what the contract allows. How much rounding they excuse is derived in docs/tolerances.md.</summary>
[Kata(9), Task("scores"), Edge]
public sealed class RopeExtremesHiddenTests
{
    private static IRope Answer => Subject.Of<IRope>();

    [Test, Task("turn")]
    [Asks("Rotate and RotateRows at the farthest positions, forwards and backwards.")]
    public void Vectors_turn_at_the_farthest_positions()
    {
        var rows = new Probe().Matrix(3, 6);
        foreach (var position in (int[])[int.MaxValue, -int.MaxValue])
            Answer.Rotate(rows[0], position).ShouldBeCloseTo(Turned(rows[0], position), $"Rotate at {position}", Tolerance(position));
        foreach (var first in (int[])[int.MaxValue - 2, -int.MaxValue])
        {
            Answer.RotateRows(rows, first)
                .ShouldBeCloseTo(TurnedRows(rows, first), $"RotateRows from position {first}", Tolerance(first));
        }
    }

    [Test, Task("turn")]
    [Asks("Rotate and RotateRows with a theta close to the least, and with huge ones.")]
    public void Vectors_turn_at_any_theta_above_1()
    {
        var probe = new Probe();
        foreach (var theta in Thetas(probe))
        {
            var (rows, position, shown) = (probe.Matrix(3, 8), probe.Int(5, 50), Show.Number(theta));
            Answer.Rotate(rows[0], position, theta).ShouldBeCloseTo(Turned(rows[0], position, theta), $"Rotate at theta {shown}");
            Answer.RotateRows(rows, position, theta).ShouldBeCloseTo(TurnedRows(rows, position, theta), $"RotateRows at theta {shown}");
        }
    }

    [Test, Task("turn")]
    [Asks("Rotate and RotateRows of numbers that are tiny, huge, zero, or of very different sizes.")]
    public void Numbers_of_any_size_turn_alike()
    {
        var probe = new Probe();
        foreach (var (what, rows) in Extremes.Matrices(probe, 3, 6))
        {
            var position = probe.Int(2, 200);
            Measured(Answer.Rotate(rows[0], position), rows[0])
                .ShouldBeCloseTo(Measured(Turned(rows[0], position), rows[0]), $"Rotate of {what}, in lengths of each pair");
            var turned = TurnedRows(rows, position);
            var answer = Answer.RotateRows(rows, position);
            answer.Length.ShouldBeExactly(rows.Length, $"The number of rows of RotateRows of {what}");
            for (var row = 0; row < rows.Length; row++)
            {
                Measured(answer[row], rows[row])
                    .ShouldBeCloseTo(Measured(turned[row], rows[row]), $"RotateRows of {what}, in lengths of each pair");
            }
        }
    }

    [Test, Task("turn")]
    [Asks("Rotate and RotateRows with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_turns_no_vector()
    {
        var probe = new Probe();
        var (rows, others, position) = (probe.Matrix(3, 6), probe.Matrix(3, 6), probe.Int(5, 50));
        foreach (var theta in (double[])[10_000, probe.Int(200, 900), 10_000])
        {
            foreach (var (text, first) in new[] { (rows, position), (rows, position + 1), (others, position), (rows[..2], position) })
            {
                Answer.Rotate(text[0], first, theta).ShouldBeCloseTo(Turned(text[0], first, theta), $"Rotate at {first}, theta {theta}");
                Answer.RotateRows(text, first, theta)
                    .ShouldBeCloseTo(TurnedRows(text, first, theta), $"RotateRows from {first}, theta {theta}");
            }
        }
    }

    [Test]
    [Asks("Score at far positions, and with any theta that the contract allows.")]
    public void Scores_are_right_far_away_and_at_any_theta()
    {
        var probe = new Probe();
        foreach (var theta in Thetas(probe))
        {
            var (query, key, m, n) = (probe.Row(6), probe.Row(6), 2_000_000_000 + probe.Int(0, 99), 2_000_000_000 + probe.Int(100, 200));
            Answer.Score(query, m, key, n, theta)
                .ShouldBeCloseTo(Dot(query, Turned(key, n - m, theta)), $"Score at {m} and {n}", 6 * (Tolerance(m) + Tolerance(n)));
            Answer.Score(query, 7, key, 3, theta)
                .ShouldBeCloseTo(Dot(query, Turned(key, -4, theta)), $"Score at theta {Show.Number(theta)}");
        }
    }

    [Test]
    [Asks("Score and Scorecard of numbers that are tiny, huge, zero, or of very different sizes.")]
    public void Scores_of_numbers_of_any_size_are_right()
    {
        var probe = new Probe();
        var (wQ, wK) = (probe.Matrix(6, 4), probe.Matrix(6, 4));
        foreach (var (what, x) in Extremes.Matrices(probe, 3, 6))
        {
            var size = Math.Max(1, x.Max(row => row.Max(Math.Abs)));
            var (m, n) = (probe.Int(2, 200), probe.Int(2, 200));
            (Answer.Score(x[0], m, x[1], n) / size / size)
                .ShouldBeCloseTo(Dot(x[0], Turned(x[1], n - m)) / size / size, $"Score of {what}, by the largest number's square");
            By(Answer.Scorecard(x, wQ, wK, m), size)
                .ShouldBeCloseTo(By(Scores(x, wQ, wK), size), $"Scorecard of {what}, by the largest number's square");
        }
    }

    [Test]
    [Asks("Score, Apply and Scorecard with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_score()
    {
        var probe = new Probe();
        var (x, wQ, wK, wOther) = (probe.Matrix(3, 4), probe.Matrix(4, 4), probe.Matrix(4, 4), probe.Matrix(4, 4));
        foreach (var (m, n) in new[] { (9, 4), (9, 5), (8, 4), (9, 4) })
            Answer.Score(x[0], m, x[1], n).ShouldBeCloseTo(Dot(x[0], Turned(x[1], n - m)), $"Score at {m} and {n}");
        foreach (var first in (int[])[2, 3, 2])
            Answer.Apply(x, wQ[..3], wK[..3], first).K.ShouldBeCloseTo(TurnedRows(wQ[..3], first), $"Keys after Apply from {first}");
        foreach (var (queries, keys) in new[] { (wQ, wK), (wQ, wOther), (wOther, wK), (wQ, wK) })
            Answer.Scorecard(x, queries, keys, 2).ShouldBeCloseTo(Scores(x, queries, keys), "Scorecard with other weights in between");
    }

    private static double[] Thetas(Probe probe) => [1 + (probe.Int(1, 9) * 1e-9), 1.5, probe.Int(1, 9) * 1e150, 1e300];

    private static double[][] By(double[][] scores, double size) =>
        [.. scores.Select(row => row.Select(score => score / size / size).ToArray())];

    /// <summary>Rounding is as large as the pair is long: each number is measured by the length of its pair before the turn.</summary>
    private static double[] Measured(double[] turned, double[] vector) =>
        [.. turned.Select((number, column) =>
            number / Math.Max(1, double.Hypot(vector[column - (column % 2)], vector[column - (column % 2) + 1])))];
}

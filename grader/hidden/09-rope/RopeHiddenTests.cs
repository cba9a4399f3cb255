using CsCheck;
using Katas.Testing;
using NUnit.Framework;
using static Katas.Kata09.Hidden.Cases;
using static Katas.Kata09.Hidden.SecondReference;

namespace Katas.Kata09.Hidden;

/// <summary>The turn itself: of one vector, and of the rows of a text.</summary>
[Kata(9)]
public sealed class RopeHiddenTests
{
    private static IRope Answer => Subject.Of<IRope>();

    [Test]
    public void Rotating_is_multiplying_by_complex_numbers_of_length_1() =>
        Property.Holds(Gen.Select(Vectors, Positions), sample =>
        {
            var (vector, position) = sample;
            Answer.Rotate(vector, position).ShouldBeCloseTo(Turned(vector, position), Call(vector, position));
        });

    [Test]
    public void Theta_sets_the_speeds() =>
        Property.Holds(Gen.Select(Vectors, Positions, Gen.Int[2, 500_000]), sample =>
        {
            var (vector, position, theta) = sample;
            Answer.Rotate(vector, position, theta).ShouldBeCloseTo(Turned(vector, position, theta), $"{Call(vector, position)} with "
                + $"theta {theta}");
        });

    [Test]
    public void A_turn_by_p_and_a_turn_by_r_make_a_turn_by_p_plus_r() =>
        Property.Holds(Gen.Select(Vectors, Positions, Positions), sample =>
        {
            var (vector, p, r) = sample;
            Answer.Rotate(Answer.Rotate(vector, p), r).ShouldBeCloseTo(Answer.Rotate(vector, p + r), $"{Call(vector, p)} turned by {r} "
                + "more, compared with one turn");
        });

    [Test]
    public void A_turn_back_undoes_a_turn() =>
        Property.Holds(Gen.Select(Vectors, Positions), sample =>
        {
            var (vector, position) = sample;
            Answer.Rotate(Answer.Rotate(vector, position), -position).ShouldBeCloseTo(vector, $"{Call(vector, position)} turned back");
        });

    [Test]
    public void Every_pair_keeps_its_own_length() =>
        Property.Holds(Gen.Select(Vectors, Positions), sample =>
        {
            var (vector, position) = sample;
            Lengths(Answer.Rotate(vector, position)).ShouldBeCloseTo(Lengths(vector), "The lengths of the pairs of "
                + $"{Call(vector, position)}");
        });

    [Test]
    public void A_turn_is_linear() =>
        Property.Holds(Gen.Select(Couples, Positions), sample =>
        {
            var ((first, second), position) = sample;
            var mixed = Mix(first, second);
            Answer.Rotate(mixed, position).ShouldBeCloseTo(
                Mix(Answer.Rotate(first, position), Answer.Rotate(second, position)),
                $"{Call(mixed, position)}, compared with the same mix of two turned vectors");
        });

    [Test]
    public void Pairs_do_not_touch_each_other()
    {
        double[] vector = [0.5, -1, 2, 0.25, 1.5, -0.75];
        for (var pair = 0; pair < 3; pair++)
        {
            double[] lonely = [.. vector.Select((entry, column) => column / 2 == pair ? entry : 0)];
            double[] expected = [.. Turned(vector, 11).Select((entry, column) => column / 2 == pair ? entry : 0)];
            Answer.Rotate(lonely, 11).ShouldBeCloseTo(expected, Call(lonely, 11));
        }
    }

    [Test]
    public void The_slowest_of_four_pairs_still_turns()
    {
        double[] vector = [0, 0, 0, 0, 0, 0, 2, 0];
        Answer.Rotate(vector, 700).ShouldBeCloseTo(Turned(vector, 700), Call(vector, 700));
    }

    [TestCase(100_000)]
    [TestCase(-98_765)]
    public void Far_positions_are_turned_as_well(int position)
    {
        double[] vector = [1, -2, 0.5, 3, -1.5, 0.75];
        Answer.Rotate(vector, position).ShouldBeCloseTo(Turned(vector, position), Call(vector, position));
    }

    [Test]
    public void RotateRows_turns_row_j_by_the_first_position_plus_j()
    {
        var rows = new Probe().Matrix(3, 8, 2);
        foreach (var first in (int[])[3, 0, 40, -2])
            Answer.RotateRows(rows, first).ShouldBeCloseTo(TurnedRows(rows, first), $"RotateRows of 3 × 8 numbers from position {first}");
    }

    [Test]
    public void RotateRows_uses_theta_in_every_row()
    {
        var rows = new Probe().Matrix(5, 6, 2);
        foreach (var theta in (double[])[2, 300, 500_000])
        {
            Answer.RotateRows(rows, 7, theta).ShouldBeCloseTo(TurnedRows(rows, 7, theta), "RotateRows of 5 × 6 numbers from position 7 "
                + $"with theta {Show.Number(theta)}");
        }
    }

    [Test]
    public void RotateRows_of_no_rows_is_no_rows() =>
        Answer.RotateRows([], 3).ShouldBeCloseTo([], "RotateRows([], 3)");

    [Test]
    public void A_later_part_of_a_text_is_turned_as_within_the_whole()
    {
        var rows = new Probe().Matrix(7, 4);
        Answer.RotateRows(rows[4..], 9 + 4).ShouldBeCloseTo(Answer.RotateRows(rows, 9)[4..], "The last three rows by themselves, "
            + "compared with all seven");
    }

    private static double[] Lengths(double[] vector) => [.. vector.Chunk(2).Select(pair => double.Hypot(pair[0], pair[1]))];

    private static double[] Mix(double[] first, double[] second) => [.. first.Zip(second, (a, b) => (1.5 * a) - (0.75 * b))];

    private static string Call(double[] vector, int position) => $"Rotate({Show.Value(vector)}, {position})";
}

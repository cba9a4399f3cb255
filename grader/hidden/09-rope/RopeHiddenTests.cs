using CsCheck;
using Katas.Testing;
using NUnit.Framework;
using static Katas.Kata09.Hidden.Cases;
using static Katas.Kata09.Hidden.SecondReference;

namespace Katas.Kata09.Hidden;

/// <summary>The turn itself: of one vector, and of the rows of a text.</summary>
[Kata(9), Task("turn")]
public sealed class RopeHiddenTests
{
    private static IRope Answer => Subject.Of<IRope>();

    [Test]
    [Asks("Rotate of many vectors at many positions, with many thetas.")]
    public void Rotating_is_multiplying_by_complex_numbers_of_length_1() =>
        Property.Holds(Gen.Select(Turners, Positions, Thetas), sample =>
        {
            var (vector, position, theta) = sample;
            Answer.Rotate(vector, position, theta).ShouldBeCloseTo(Turned(vector, position, theta), Call(vector, position));
        });

    [Test]
    [Asks("Rotate with many thetas.")]
    public void Theta_sets_the_speeds() =>
        Property.Holds(Gen.Select(Turners, Positions, Gen.Int[2, 500_000]), sample =>
        {
            var (vector, position, theta) = sample;
            Answer.Rotate(vector, position, theta).ShouldBeCloseTo(Turned(vector, position, theta), $"{Call(vector, position)} with "
                + $"theta {theta}");
        });

    [Test, Edge]
    [Asks("Two turns after each other should be one turn by the sum of their positions.")]
    public void A_turn_by_p_and_a_turn_by_r_make_a_turn_by_p_plus_r() =>
        Property.Holds(Gen.Select(Vectors, Positions, Positions), sample =>
        {
            var (vector, p, r) = sample;
            Answer.Rotate(Answer.Rotate(vector, p), r).ShouldBeCloseTo(Answer.Rotate(vector, p + r), $"{Call(vector, p)} turned by {r} "
                + "more, compared with one turn");
        });

    [Test, Edge]
    [Asks("A turn back should undo a turn.")]
    public void A_turn_back_undoes_a_turn() =>
        Property.Holds(Gen.Select(Vectors, Positions), sample =>
        {
            var (vector, position) = sample;
            Answer.Rotate(Answer.Rotate(vector, position), -position).ShouldBeCloseTo(vector, $"{Call(vector, position)} turned back");
        });

    [Test, Edge]
    [Asks("A turn should keep the length of every pair.")]
    public void Every_pair_keeps_its_own_length() =>
        Property.Holds(Gen.Select(Vectors, Positions), sample =>
        {
            var (vector, position) = sample;
            Lengths(Answer.Rotate(vector, position)).ShouldBeCloseTo(Lengths(vector), "The lengths of the pairs of "
                + $"{Call(vector, position)}");
        });

    [Test, Edge]
    [Asks("Rotate of a mix of two vectors should be the same mix of the turned vectors.")]
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
    [Asks("Rotate of vectors in which a single pair is not zero.")]
    public void Pairs_do_not_touch_each_other()
    {
        var probe = new Probe();
        var (vector, position, theta) = (probe.Row(6, 2), probe.Int(9, 30), probe.Int(50, 900));
        for (var pair = 0; pair < 3; pair++)
        {
            double[] lonely = [.. vector.Select((entry, column) => column / 2 == pair ? entry : 0)];
            double[] expected = [.. Turned(vector, position, theta).Select((entry, column) => column / 2 == pair ? entry : 0)];
            Answer.Rotate(lonely, position, theta).ShouldBeCloseTo(expected, Call(lonely, position));
        }
    }

    [Test]
    [Asks("Rotate should turn the slowest pair too.")]
    public void The_slowest_of_four_pairs_still_turns()
    {
        var probe = new Probe();
        double[] vector = [0, 0, 0, 0, 0, 0, probe.Number() + 3, probe.Number()];
        var (position, theta) = (probe.Int(600, 900), probe.Int(3_000, 9_000));
        Answer.Rotate(vector, position, theta).ShouldBeCloseTo(Turned(vector, position, theta), Call(vector, position));
    }

    [TestCase(1)]
    [TestCase(-1)]
    [Asks("Rotate at far positions, forwards and backwards.")]
    public void Far_positions_are_turned_as_well(int direction)
    {
        var probe = new Probe();
        var (vector, position, theta) = (probe.Row(6, 3), direction * probe.Int(90_000, 110_000), probe.Int(50, 9_000));
        Answer.Rotate(vector, position, theta).ShouldBeCloseTo(Turned(vector, position, theta), Call(vector, position));
    }

    [Test]
    [Asks("RotateRows from many first positions.")]
    public void RotateRows_turns_row_j_by_the_first_position_plus_j()
    {
        var probe = new Probe();
        var rows = probe.Matrix(3, 8, 2);
        foreach (var first in (int[])[probe.Int(2, 9), 0, probe.Int(30, 90), -2])
            Answer.RotateRows(rows, first).ShouldBeCloseTo(TurnedRows(rows, first), $"RotateRows of 3 × 8 numbers from position {first}");
    }

    [Test]
    [Asks("RotateRows with small and large thetas.")]
    public void RotateRows_uses_theta_in_every_row()
    {
        var probe = new Probe();
        var (rows, first) = (probe.Matrix(5, 6, 2), probe.Int(5, 50));
        foreach (var theta in (double[])[2, probe.Int(200, 900), 500_000])
        {
            Answer.RotateRows(rows, first, theta).ShouldBeCloseTo(TurnedRows(rows, first, theta), "RotateRows of 5 × 6 numbers from "
                + $"position {first} with theta {Show.Number(theta)}");
        }
    }

    [Test, Edge]
    [Asks("RotateRows of no rows.")]
    public void RotateRows_of_no_rows_is_no_rows() =>
        Answer.RotateRows([], 3).ShouldBeCloseTo([], "RotateRows([], 3)");

    [Test, Edge]
    [Asks("The last rows of a text, turned by themselves, should be as within the whole text.")]
    public void A_later_part_of_a_text_is_turned_as_within_the_whole()
    {
        var probe = new Probe();
        var (rows, first) = (probe.Matrix(7, 4), probe.Int(5, 50));
        Answer.RotateRows(rows[4..], first + 4).ShouldBeCloseTo(Answer.RotateRows(rows, first)[4..], "The last three rows by themselves, "
            + "compared with all seven");
    }

    private static double[] Lengths(double[] vector) => [.. vector.Chunk(2).Select(pair => double.Hypot(pair[0], pair[1]))];

    private static double[] Mix(double[] first, double[] second) => [.. first.Zip(second, (a, b) => (1.5 * a) - (0.75 * b))];

    private static string Call(double[] vector, int position) => $"Rotate({Show.Value(vector)}, {position})";
}

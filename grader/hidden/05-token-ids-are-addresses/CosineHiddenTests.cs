using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Hidden;

[Kata(5), Task("numbers")]
public sealed class CosineHiddenTests
{
    private static readonly Gen<double[]> Rows = Gen.Int[-300, 300].Select(i => i / 100.0).Array[3].Where(row => row.Any(x => x != 0));

    private static IAddresses Answer => Subject.Of<IAddresses>();

    [Test]
    [Asks("Cosines of vectors of all lengths, short and long ones.")]
    public void Cosine_compares_directions_whatever_the_lengths() =>
        Property.Holds(Gen.Select(Rows, Rows, Gen.Int[-140, 140], Gen.Int[-140, 140]), drawn =>
        {
            var (a, b) = (Times(drawn.Item1, drawn.Item3), Times(drawn.Item2, drawn.Item4));
            Answer.Cosine(a, b).ShouldBeCloseTo(SecondReference.Cosine(a, b), $"Cosine({Show.Value(a)}, {Show.Value(b)})");
        });

    [Test, Edge]
    [Asks("Cosines of vectors of one number and of many.")]
    public void Cosine_follows_from_the_lengths_of_sum_and_difference()
    {
        var probe = new Probe();
        foreach (var width in Extremes.Sizes())
        {
            double[] a = probe.Row(width, 3), b = probe.Row(width, 3);
            Answer.Cosine(a, b).ShouldBeCloseTo(SecondReference.Cosine(a, b), $"Cosine of vectors of {width} numbers");
        }
    }

    [Test, Edge]
    [Asks("Cosines of unusual vectors with ordinary ones, with their opposites, and with tiny and huge ones.")]
    public void Every_kind_of_vector_has_a_direction()
    {
        var rows = Cases.Rows(new Probe(), 3);
        foreach (var (what, a) in rows)
        {
            Answer.Cosine(a, [.. a.Select(number => -number)]).ShouldBeCloseTo(-1, $"Cosine of {what} and the opposite");
            foreach (var (other, b) in rows[^3..])
                Answer.Cosine(a, b).ShouldBeCloseTo(SecondReference.Cosine(a, b), $"Cosine of {what} and {other}");
        }
    }

    [Test, Edge]
    [Asks("The cosine of an opposite vector, and of two vectors in the other order.")]
    public void Cosine_changes_its_sign_with_either_vector_and_nothing_with_their_order()
    {
        var probe = new Probe();
        double[] a = probe.Row(3, 3), b = probe.Row(3, 3);
        double[] opposite = [.. a.Select(number => -number)];
        Answer.Cosine(opposite, b).ShouldBeCloseTo(-Answer.Cosine(a, b), "Cosine(-a, b) against Cosine(a, b), its sign changed");
        Answer.Cosine(b, a).ShouldBeCloseTo(Answer.Cosine(a, b), "Cosine(b, a) against Cosine(a, b)");
        Answer.Cosine(a, opposite).ShouldBeCloseTo(-1, "Cosine(a, -a)");
    }

    [Test, Edge]
    [Asks("The cosine of vectors some of whose numbers are zero.")]
    public void A_vector_with_some_zeros_has_a_direction() =>
        Answer.Cosine([0, 2, 0], [0, 1, 1]).ShouldBeCloseTo(Math.Sqrt(0.5), "Cosine([0, 2, 0], [0, 1, 1])");

    [Test, Edge]
    [Asks("Cosine should refuse vectors of zeros, empty ones, and numbers that are not finite.")]
    public void Cosine_refuses_vectors_without_direction()
    {
        Refusal.Of(() => Answer.Cosine([1, 2], [0, 0]), "a vector of zeros on the right");
        Refusal.Of(() => Answer.Cosine([0, 0], [0, 0]), "two vectors of zeros");
        Refusal.Of(() => Answer.Cosine([], []), "two empty vectors");
        Refusal.Of(() => Answer.Cosine([1, double.NaN], [1, 2]), "a vector with NaN on the left");
        Refusal.Of(() => Answer.Cosine([1, 2], [double.NaN, 1]), "a vector with NaN on the right");
        Refusal.Of(() => Answer.Cosine([1, 2], [1, double.PositiveInfinity]), "a vector with +∞");
        Refusal.Of(() => Answer.Cosine([double.NegativeInfinity, 1], [1, 2]), "a vector with -∞");
    }

    [Test, Edge]
    [Asks("Cosine should refuse vectors of different lengths, and null.")]
    public void Cosine_refuses_vectors_of_different_lengths_and_null()
    {
        Refusal.Of(() => Answer.Cosine([1, 2, 3], [1, 2]), "3 numbers against 2");
        Refusal.Of(() => Answer.Cosine([1, 2], [1, 2, 3]), "2 numbers against 3");
        Refusal.Of(() => Answer.Cosine(null!, [1]), "null on the left");
        Refusal.Of(() => Answer.Cosine([1], null!), "null on the right");
    }

    private static double[] Times(double[] row, int power) => [.. row.Select(number => number * Math.Pow(10, power))];
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Hidden;

[Kata(5)]
public sealed class CosineHiddenTests
{
    private static IAddresses Answer => Subject.Of<IAddresses>();

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(5)]
    public void Cosine_follows_from_the_lengths_of_sum_and_difference(int width)
    {
        var probe = new Probe();
        for (var i = 0; i < 20; i++)
        {
            double[] a = probe.Row(width, 3), b = probe.Row(width, 3);
            Answer.Cosine(a, b).ShouldBeCloseTo(SecondReference.Cosine(a, b), $"Cosine({Show.Value(a)}, {Show.Value(b)})");
        }
    }

    [TestCase(3.5)]
    [TestCase(1e-6)]
    [TestCase(1e6)]
    public void Cosine_does_not_see_the_length_of_a_vector(double factor)
    {
        double[] a = [1, -2, 2], b = [3, 1, 2];
        Answer.Cosine([.. a.Select(number => number * factor)], [.. b.Select(number => number * factor)])
            .ShouldBeCloseTo(SecondReference.Cosine(a, b), $"Cosine of {Show.Value(a)} and {Show.Value(b)}, both {Show.Number(factor)} "
                + "times as long");
    }

    [Test]
    public void Cosine_changes_its_sign_with_either_vector_and_nothing_with_their_order()
    {
        double[] a = [0.5, -2, 3], b = [1, 4, 2];
        double[] opposite = [.. a.Select(number => -number)];
        Answer.Cosine(opposite, b).ShouldBeCloseTo(-Answer.Cosine(a, b), "Cosine(-a, b) against Cosine(a, b), its sign changed");
        Answer.Cosine(b, a).ShouldBeCloseTo(Answer.Cosine(a, b), "Cosine(b, a) against Cosine(a, b)");
        Answer.Cosine(a, opposite).ShouldBeCloseTo(-1, "Cosine(a, -a)");
    }

    [Test]
    public void A_vector_with_some_zeros_has_a_direction() =>
        Answer.Cosine([0, 2, 0], [0, 1, 1]).ShouldBeCloseTo(Math.Sqrt(0.5), "Cosine([0, 2, 0], [0, 1, 1])");

    [Test]
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

    [Test]
    public void Cosine_refuses_vectors_of_different_lengths_and_null()
    {
        Refusal.Of(() => Answer.Cosine([1, 2, 3], [1, 2]), "3 numbers against 2");
        Refusal.Of(() => Answer.Cosine([1, 2], [1, 2, 3]), "2 numbers against 3");
        Refusal.Of(() => Answer.Cosine(null!, [1]), "null on the left");
        Refusal.Of(() => Answer.Cosine([1], null!), "null on the right");
    }
}

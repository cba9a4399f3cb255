using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata02.Hidden;

/// <summary>What both matrix products of attention cost, up to the largest number that a long can hold and beyond.</summary>
[Kata(2), Task("multiply-adds")]
public sealed class MultiplyAddsHiddenTests
{
    private static readonly Gen<int> Lengths =
        Gen.Frequency((2, Gen.Int[1, 50]), (2, Gen.Int[40_000, 2_000_000]), (1, Gen.Int[1_000_000_000, int.MaxValue]));

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    [Test]
    [Asks("The cost of sequences of many lengths, for keys and values of many sizes.")]
    public void Both_products_count() =>
        Property.Holds(Gen.Select(Lengths, Gen.Int[2, 70], Gen.Int[2, 70], Gen.Int[16, 30]), drawn =>
        {
            var (tokens, dK, dV, power) = drawn;
            ShouldCost(tokens, dK, dV);
            ShouldCostTogether(1 << power, 1L << (63 - (2 * power)), dK); // one more than a long can hold
        });

    [Test]
    [Asks("The largest costs that fit a long, and the smallest that do not.")]
    public void The_largest_cost_that_fits_is_exact_and_the_next_one_is_refused() =>
        Property.Holds(Gen.Select(Gen.Int[46_341, 2_000_000_000], Gen.Int[16, 30], Gen.Int[1, 99]), drawn =>
        {
            var (tokens, power, percent) = drawn;
            var most = long.MaxValue / ((long)tokens * tokens);
            ShouldCostTogether(tokens, most, percent);
            ShouldCostTogether(tokens, most + 1, percent);
            ShouldCostTogether(1 << power, 1L << (63 - (2 * power)), percent);
        }, 20);

    [TestCase(7, 64, 0, 3136)]
    [TestCase(7, 0, 64, 3136)]
    [TestCase(0, 64, 128, 0)]
    [TestCase(1, int.MaxValue, 2, 2_147_483_649)]
    [TestCase(0, int.MaxValue, int.MaxValue, 0)]
    [TestCase(int.MaxValue, 1, 1, 9_223_372_028_264_841_218)]
    [Edge]
    [Asks("The cost where there are no tokens or no numbers, and where all are as many as an int can hold.")]
    public void Large_costs_that_fit_are_exact(int tokens, int dK, int dV, long cost) =>
        Answer.MultiplyAdds(tokens, dK, dV).ShouldBeExactly(cost, $"MultiplyAdds({tokens}, {dK}, {dV})");

    [TestCase(int.MaxValue, 4, 0)]
    [TestCase(int.MaxValue, 0, 4)]
    [TestCase(int.MaxValue, int.MaxValue, int.MaxValue)]
    [TestCase(2_000_000_000, 128, 128)]
    [TestCase(1 << 30, 5, 3)]
    [Edge]
    [Asks("A cost that does not fit a long should be refused as an overflow.")]
    public void A_cost_that_does_not_fit_is_no_number(int tokens, int dK, int dV) =>
        Refusal.Of<OverflowException>(() => Answer.MultiplyAdds(tokens, dK, dV), $"MultiplyAdds({tokens}, {dK}, {dV})");

    [TestCase(-1, 2, 3)]
    [TestCase(2, -1, 3)]
    [TestCase(2, 3, -1)]
    [TestCase(0, -1, 0)]
    [TestCase(0, 0, -1)]
    [Edge]
    [Asks("MultiplyAdds should refuse negative sizes.")]
    public void Negative_sizes_have_no_cost(int tokens, int dK, int dV) =>
        Refusal.Of(() => Answer.MultiplyAdds(tokens, dK, dV), $"MultiplyAdds({tokens}, {dK}, {dV})");

    [Test, Edge]
    [Asks("The same call again after calls that differ in one size.")]
    public void One_other_size_is_another_cost()
    {
        var probe = new Probe();
        int tokens = probe.Int(3, 900), dK = probe.Int(2, 70), dV = probe.Int(71, 140);
        foreach (var (n, k, v) in new[] { (tokens, dK, dV), (tokens + 1, dK, dV), (tokens, dV, dV), (tokens, dK, dK), (tokens, dK, dV) })
            ShouldCost(n, k, v);
    }

    private static void ShouldCostTogether(int tokens, long size, int percent)
    {
        var dK = (int)Math.Clamp(size * percent / 100, Math.Max(0, size - int.MaxValue), int.MaxValue);
        if (size - dK <= int.MaxValue)
            ShouldCost(tokens, dK, (int)(size - dK));
    }

    private static void ShouldCost(int tokens, int dK, int dV)
    {
        var cost = SecondReference.MultiplyAdds(tokens, dK, dV);
        if (cost <= long.MaxValue)
            Answer.MultiplyAdds(tokens, dK, dV).ShouldBeExactly((long)cost, $"MultiplyAdds({tokens}, {dK}, {dV})");
        else
            Refusal.Of<OverflowException>(() => Answer.MultiplyAdds(tokens, dK, dV), $"MultiplyAdds({tokens}, {dK}, {dV})");
    }
}

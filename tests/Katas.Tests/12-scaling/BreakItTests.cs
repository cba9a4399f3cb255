using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata12.Tests;

[Kata(12), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_64_numbers_saturate_softmax_only_without_the_scale() => ShouldSaturateOnlyWithoutTheScale(64);

    [Test]
    public void Your_256_numbers_saturate_softmax_only_without_the_scale() => ShouldSaturateOnlyWithoutTheScale(256);

    private static void ShouldSaturateOnlyWithoutTheScale(int dK)
    {
        var (q, k) = Answer.SaturatesWithoutScaling(dK);
        ShouldBeWellFormed(q, k, dK);
        var scores = k.Select(key => key.Zip(q, (x, y) => x * y).Sum()).ToArray();

        var raw = Softmax(scores);
        (raw.Max() > 0.999)
            .ShouldHold($"With d_k = {dK}, the raw scores {Show.Value(scores)} should give one key more than 0.999 of the weight", raw);
        (Trace(raw) < 0.01).ShouldHold($"With d_k = {dK}, the Jacobian of the raw weights should have a trace below 0.01", Trace(raw));

        var scaled = Softmax([.. scores.Select(score => score / Math.Sqrt(dK))]);
        (scaled.Max() < 0.9)
            .ShouldHold($"With d_k = {dK}, the same scores {Show.Value(scores)}, once scaled, should leave the largest weight below 0.9",
                scaled);

        var two = scores.OrderDescending().Take(2).ToArray();
        two.SequenceEqual([64, 56]).ShouldBeExactly(false, "Your two largest scores are the README's own example, 64 and 56; find others");
    }

    private static void ShouldBeWellFormed(double[] q, double[][] k, int dK)
    {
        q.Length.ShouldBeExactly(dK, "Numbers in your query");
        (k.Length is >= 3 and <= 20).ShouldHold("There should be three to twenty keys", k.Length);
        k.All(key => key.Length == dK)
            .ShouldHold($"Every key should have {dK} numbers, like the query", k.Select(key => key.Length).ToArray());
        var outside = k.Prepend(q).SelectMany(row => row).Where(number => number is not (>= -1 and <= 1)).ToArray();
        (outside.Length == 0).ShouldHold("Every number should lie between -1 and 1", outside);
    }

    /// <summary>Σ p(1 - p), the sum of the Jacobian's diagonal.</summary>
    private static double Trace(double[] weights) => weights.Sum(p => p * (1 - p));

    private static double[] Softmax(double[] scores) => [.. scores.Select(score => 1 / scores.Sum(other => Math.Exp(other - score)))];
}

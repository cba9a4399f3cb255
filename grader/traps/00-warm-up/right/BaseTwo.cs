using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Powers of two, with the shifted scores measured in doublings.</summary>
[RightVariant<IWarmUp>("powers of two")]
public static class BaseTwo
{
    private const double DoublingsPerNat = 1.4426950408889634; // 1 / ln 2

    public static double[][] SoftmaxRows(double[][] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Any(row => row is null || row.Length != scores[0].Length))
            throw new ArgumentException("Rows differ in length.", nameof(scores));
        return [.. scores.Select(Softmax)];
    }

    public static double[] Softmax(double[] scores)
    {
        var max = double.NegativeInfinity;
        foreach (var score in scores ?? throw new ArgumentNullException(nameof(scores)))
            max = Math.Max(max, score); // NaN and plus infinity win, nothing at all loses
        if (!double.IsFinite(max))
            throw new ArgumentException("No finite maximum.", nameof(scores));
        double[] powers = [.. scores.Select(score => Math.Pow(2, (score - max) * DoublingsPerNat))];
        return [.. powers.Select(power => power / powers.Sum())];
    }
}

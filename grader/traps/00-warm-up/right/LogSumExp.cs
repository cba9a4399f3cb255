using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Softmax without a division: <c>exp(x − (max + log Σ exp(x − max)))</c>.</summary>
[RightVariant<IWarmUp>("log-sum-exp")]
public static class LogSumExp
{
    public static double[] Softmax(double[] scores)
    {
        if (scores is null || !scores.Any(double.IsFinite) || scores.Any(double.IsNaN) || scores.Max() > double.MaxValue)
            throw new ArgumentException("These scores have no softmax.", nameof(scores));
        var max = scores.Max();
        var logOfSum = max + Math.Log(scores.Sum(score => Math.Exp(score - max)));
        return [.. scores.Select(score => Math.Exp(score - logOfSum))];
    }
}

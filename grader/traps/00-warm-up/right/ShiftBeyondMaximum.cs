using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Any shift near the maximum will do: here everything moves 3 below 0.</summary>
[RightVariant<IWarmUp>("another safe shift")]
public static class ShiftBeyondMaximum
{
    public static double[] Softmax(double[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var shift = scores.Length == 0 ? double.NaN : scores.Max() + 3; // Max overlooks NaN
        if (!double.IsFinite(shift) || scores.Any(double.IsNaN))
            throw new ArgumentException("These scores have no softmax.", nameof(scores));
        var weights = scores.Select(score => Math.Exp(score - shift)).ToArray();
        var inverse = 1 / weights.Sum();
        return [.. weights.Select(weight => weight * inverse)];
    }
}

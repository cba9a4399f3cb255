using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>0·ln 0 as floating point sees it.</summary>
[Trap<IScaling>("nan-entropy", "You multiply 0 by ln 0: in floating point that is 0 times minus infinity, which is not a number. What "
    + "should a key that gets nothing add to the spread?")]
public static class NanEntropy
{
    public static double Entropy(double[] weights)
    {
        _ = new Scaling().Entropy(weights);
        return -weights.Sum(p => p * Math.Log(p));
    }

    public static string? Evidence(double[] weights, double answer) =>
        double.IsNaN(answer) ? $"Your entropy of {Show.Value(weights)} is NaN." : null;
}

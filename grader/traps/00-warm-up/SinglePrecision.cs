using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Softmax in <c>float</c>.</summary>
[Trap<IWarmUp>("single-precision", "Your weights are right to seven digits and then stop: somewhere on the way a double became a float. "
    + "Which variable or which function is narrower than the scores it holds?")]
public static class SinglePrecision
{
    public static double[] Softmax(double[] scores)
    {
        var max = scores.Max();
        var exponentials = scores.Select(score => (float)Math.Exp(score - max)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(exponential => (double)(exponential / sum))];
    }

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}

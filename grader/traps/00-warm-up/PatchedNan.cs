using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Weights that are not a number become 0.</summary>
[Trap<IWarmUp>("patched-nan", "Your exponentials overflow, and where the division gave NaN you write a 0. The largest score of all then "
    + "gets nothing. A NaN is the smoke, not the fire: which step produced the first number that was not finite?")]
public static class PatchedNan
{
    public static double[] Softmax(double[] scores) =>
        [.. NaiveSoftmax.Softmax(scores).Select(weight => double.IsNaN(weight) ? 0 : weight)];

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];

    public static string? Evidence(double[] scores, double[] answer) =>
        answer.Sum().IsCloseTo(1) ? null : $"Your weights of {Show.Value(scores)} are {Show.Value(answer)}.";
}

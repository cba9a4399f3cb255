using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The softmax runs down the columns.</summary>
[Trap<IWarmUp>("wrong-axis", "Your columns sum to 1, your rows do not. A row holds the scores of one query, and each query hands out its "
    + "own weights: in which direction must the exponentials be summed?")]
public static class WrongAxis
{
    public static double[][] SoftmaxRows(double[][] scores)
    {
        var right = new WarmUp();
        return right.Transpose(right.SoftmaxRows(right.Transpose(scores)));
    }

    public static string? Evidence(double[][] scores, double[][] answer) =>
        answer.Length > 0 && !answer[0].Sum().IsCloseTo(1) ? $"Your weights of {Show.Value(scores)} sum to "
            + $"{Show.Number(answer[0].Sum())} in row 0 and to {Show.Number(answer.Sum(row => row[0]))} in column 0." : null;
}

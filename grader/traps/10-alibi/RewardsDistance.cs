using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The sign of the penalty is wrong.</summary>
[Trap<IAlibi>("rewards-distance", "You add slope times distance. Then the farthest key gets the largest bonus, and every token stares at "
    + "the far end of the text. Should a key win or lose by standing far away?")]
public static class RewardsDistance
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => slope * Math.Abs(i - j));

    public static double[][] AddBias(double[][] scores, double slope) => Biases.Added(scores, slope, (i, j) => slope * Math.Abs(i - j));

    public static string? Evidence(int n, double slope, double[][] answer) =>
        n < 2 ? null : $"With slope {Show.Number(slope)} your bias for a key {n - 1} places away is {Show.Number(answer[0][^1])}: before "
            + $"scores are even looked at, it weighs {Show.Number(Math.Round(Math.Exp(answer[0][^1]), 2))} times as much as the "
            + "token itself.";
}

using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The penalty doubles with every place.</summary>
[Trap<IAlibi>("not-linear", "Your penalty does not grow by the same amount with every place. The L in ALiBi is for linear: the step from "
    + "distance 1 to 2 costs as much as the one from 100 to 101. Which part of your formula bends the line?")]
public static class DoublingDistance
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => -slope * (Math.Pow(2, Math.Abs(i - j)) - 1));

    public static double[][] AddBias(double[][] scores, double slope) =>
        Biases.Added(scores, slope, (i, j) => -slope * (Math.Pow(2, Math.Abs(i - j)) - 1));
}

/// <summary>The distance is squared.</summary>
[Trap<IAlibi>("not-linear", "Your penalty does not grow by the same amount with every place. The L in ALiBi is for linear: the step from "
    + "distance 1 to 2 costs as much as the one from 100 to 101. Which part of your formula bends the line?")]
public static class SquaredDistance
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => -slope * (i - j) * (i - j));

    public static double[][] AddBias(double[][] scores, double slope) => Biases.Added(scores, slope, (i, j) => -slope * (i - j) * (i - j));
}

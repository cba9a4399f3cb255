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

/// <summary>The distance is squared, or another power of it is taken.</summary>
[Trap<IAlibi>("not-linear", "Your penalty does not grow by the same amount with every place. The L in ALiBi is for linear: the step from "
    + "distance 1 to 2 costs as much as the one from 100 to 101. Which part of your formula bends the line?")]
[Fitted(0.05, 4, "Your penalty grows like the distance to the power of {0}.", 2, Proof = [0.5, 3])]
public static class PowerOfDistance
{
    public static double[][] Bias(int n, double slope, double power) =>
        Biases.Table(n, slope, (i, j) => -slope * Math.Pow(Math.Abs(i - j), power));

    public static double[][] AddBias(double[][] scores, double slope, double power) =>
        Biases.Added(scores, slope, (i, j) => -slope * Math.Pow(Math.Abs(i - j), power));
}

/// <summary>The penalty grows with the logarithm of the distance and one.</summary>
[Trap<IAlibi>("not-linear", "Your penalty does not grow by the same amount with every place: it grows with a logarithm. The L in ALiBi is "
    + "for linear: the step from distance 1 to 2 costs as much as the one from 100 to 101. Which part of your formula bends the line?")]
[Fitted(0.1, 10, "Your penalty is {0} times the natural logarithm of the distance and one.", 1, 1.4426950408889634, Proof = [0.5])]
public static class LogarithmOfDistance
{
    public static double[][] Bias(int n, double slope, double factor) =>
        Biases.Table(n, slope, (i, j) => -slope * factor * Math.Log(1 + Math.Abs(i - j)));

    public static double[][] AddBias(double[][] scores, double slope, double factor) =>
        Biases.Added(scores, slope, (i, j) => -slope * factor * Math.Log(1 + Math.Abs(i - j)));
}

using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Keys to the right get a bonus.</summary>
[Trap<IAlibi>("signed-distance", "Your distance has a sign: keys on one side of the query pay, and keys on the other side get a bonus "
    + "instead. What is the distance from place 2 to place 5, and from 5 to 2?")]
public static class SignedDistance
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => slope * (j - i));

    public static double[][] AddBias(double[][] scores, double slope) => Biases.Added(scores, slope, (i, j) => slope * (j - i));
}

/// <summary>Keys to the left get a bonus.</summary>
[Trap<IAlibi>("signed-distance", "Your distance has a sign: keys on one side of the query pay, and keys on the other side get a bonus "
    + "instead. What is the distance from place 2 to place 5, and from 5 to 2?")]
public static class SignedDistanceBackwards
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => slope * (i - j));

    public static double[][] AddBias(double[][] scores, double slope) => Biases.Added(scores, slope, (i, j) => slope * (i - j));
}

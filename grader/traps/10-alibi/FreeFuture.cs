using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Later keys cost nothing.</summary>
[Trap<IAlibi>("free-future", "Keys before the query pay for their distance, keys after it pay nothing. The contract looks both ways: "
    + "what is the distance to a key three places ahead?")]
public static class FreeFuture
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => j > i ? 0 : -slope * (i - j));

    public static double[][] AddBias(double[][] scores, double slope) =>
        Biases.Added(scores, slope, (i, j) => j > i ? 0 : -slope * (i - j));
}

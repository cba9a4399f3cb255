using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The average of the rows.</summary>
[Trap<IBagOfWords>("mean-not-sum", "You divide the sum by the number of tokens: that is the mean. It is a useful bag too, but a sentence "
    + "said twice has the same mean and not the same sum. What does the contract ask for?")]
public static class MeanNotSum
{
    public static double[] SumPool(double[][] x) => [.. Parts.Right.SumPool(x).Select(sum => sum / x.Length)];
}

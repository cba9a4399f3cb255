using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The entropy divided by its largest value, ln n.</summary>
[Trap<IScaling>("share-of-entropy", "You divide the entropy by the largest one that so many weights can have. An even spread is then 1, "
    + "over two keys or two thousand. This gauge counts in nats: how much wider is attention over two thousand keys?")]
public static class ShareOfEntropy
{
    public static double Entropy(double[] weights)
    {
        var entropy = new Scaling().Entropy(weights);
        return weights.Length > 1 ? entropy / Math.Log(weights.Length) : 0;
    }
}

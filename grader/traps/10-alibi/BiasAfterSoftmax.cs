using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Softmax first, then the penalty.</summary>
[Trap<IAlibi>("bias-after-softmax", "You take the softmax and add the penalty to the weights. Far keys then get weights below 0, and a row "
    + "no longer sums to 1. ALiBi changes scores, and softmax is the next one's work. To what should the penalty be added?")]
public static class BiasAfterSoftmax
{
    public static double[][] AddBias(double[][] scores, double slope)
    {
        _ = new Alibi().AddBias(scores, slope);
        return new Alibi().AddBias(new WarmUp().SoftmaxRows(scores), slope);
    }
}

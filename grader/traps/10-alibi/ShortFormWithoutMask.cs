using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>slope · j for every key, which is right under a causal mask only.</summary>
[Trap<IAlibi>("short-form-without-mask", "You add slope times j, the place of the key. Published code does that, because it also hides "
    + "all later keys: then a row differs from the right one by a constant, which softmax does not see. Here nothing is hidden. What "
    + "does a key after the query get from your formula?")]
public static class ShortFormWithoutMask
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => slope * j);

    public static double[][] AddBias(double[][] scores, double slope) => Biases.Added(scores, slope, (i, j) => slope * j);
}

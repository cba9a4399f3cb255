using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The encoding of the steps is added to the encoding of the position.</summary>
[Trap<ISinusoidalClocks>("adds-codes", "You add the encoding of the steps to the encoding of the position. Positions add up, their "
    + "encodings do not: your hands get longer, up to twice, and point elsewhere. What can you do to a hand that changes its direction "
    + "and keeps its length?")]
public static class AddsCodes
{
    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        return [.. encoding.Zip(Parts.Right.Encode(steps, encoding.Length, theta), (here, there) => here + there)];
    }
}

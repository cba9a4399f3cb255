using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>1.0 / (int)Math.Sqrt(dK)</c>: right for 4, 16 and 64, and only there.</summary>
[Trap<IScaling>("truncated-root", "Your root has lost its decimals: it is right for d_k = 1, 4, 16, 64 and off in between. The paper's "
    + "widths are squares, your next model's may not be. Where does your calculation turn into an int?")]
public static class TruncatedRoot
{
    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return 1.0 / (int)Math.Sqrt(dK);
    }

    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1.0 / (int)Math.Sqrt(q[0].Length), q, k, v);
}

using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The paper's width of the whole model in place of the width of one head.</summary>
[Trap<IScaling>("model-width", "You divide by √512, the width of the whole model in the paper, whatever queries you are given. A score "
    + "is a dot product of one query and one key: how many products are added up in it?")]
public static class ModelWidth
{
    private static readonly double Factor512 = 1 / Math.Sqrt(512);

    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return Factor512;
    }

    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => Factor512, q, k, v);
}

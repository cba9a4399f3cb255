using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Scores divided by the root of the length of a value.</summary>
[Trap<IBridge>("wrong-dimension", "You divide the scores by the root of the values' length. Values have no part in the scores; they are "
    + "blended only afterwards. Which length decides how many products are added up in one dot product?")]
public static class WrongDimension
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v);
        return Parts.Right.Attend(Parts.Scaled(q, Factor(q[0], v[0])), k, v);
    }

    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        _ = Parts.Right.Step(cache, q, k, v);
        return Parts.Right.Step(cache, Parts.Scaled(q, Factor(q, v)), k, v);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.RotaryStep(cache, Parts.Scaled(q, Factor(q, v)), k, v);
    }

    private static double Factor(double[] query, double[] value) => Math.Sqrt((double)query.Length / value.Length);
}

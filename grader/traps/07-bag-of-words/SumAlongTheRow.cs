using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Each row is summed to one number.</summary>
[Trap<IBagOfWords>("sum-along-the-row", "You sum along each row and get one number per token. A bag has one number per column, whatever "
    + "the length of the sentence. In which direction do the tokens lie?")]
public static class SumAlongTheRow
{
    public static double[] SumPool(double[][] x)
    {
        _ = Parts.Right.SumPool(x);
        return [.. x.Select(row => row.Sum())];
    }
}

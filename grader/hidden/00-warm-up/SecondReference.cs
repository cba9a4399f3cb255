namespace Katas.Kata00.Hidden;

/// <summary>The right answers by other roads than the solution takes, for differential checks.</summary>
internal static class SecondReference
{
    /// <summary>Another road to the product: column k of a times row k of b is a whole matrix; the product is the sum of them.</summary>
    public static double[][] MatMul(double[][] a, double[][] b)
    {
        var sum = a.Select(_ => new double[b[0].Length]).ToArray();
        for (var k = 0; k < b.Length; k++)
        {
            for (var i = 0; i < a.Length; i++)
            {
                for (var j = 0; j < b[k].Length; j++)
                    sum[i][j] += a[i][k] * b[k][j];
            }
        }
        return sum;
    }

    public static double[][] Transpose(double[][] a)
    {
        var columns = Enumerable.Range(0, a[0].Length).Select(_ => new double[a.Length]).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < a[i].Length; j++)
                columns[j][i] = a[i][j];
        }
        return columns;
    }

    /// <summary>
    /// Another road to the softmax, without a maximum: <c>1 / Σⱼ exp(xⱼ − xᵢ)</c>; where the sum overflows, the weight is 0.
    /// </summary>
    public static double[] Softmax(double[] scores) =>
        [.. scores.Select(own => double.IsNegativeInfinity(own) ? 0 : 1 / scores.Sum(other => Math.Exp(other - own)))];
}

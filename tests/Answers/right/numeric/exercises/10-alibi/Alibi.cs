namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    // The exponents are counted in half places, so that both rows are one formula.
    public double[] Slopes(int heads)
    {
        if (heads < 1) throw new ArgumentException("heads");
        long p = 1;
        while (2 * p <= heads) p *= 2;
        var slopes = new double[heads];
        for (int h = 0; h < heads; h++)
        {
            // 2, 4, 6, … and then 1, 3, 5, …
            long half = h < p ? 2L * (h + 1) : 2 * (h - p) + 1;
            slopes[h] = double.Exp2(-4.0 * half / p);
        }
        return slopes;
    }

    public double[][] Bias(int n, double slope)
    {
        if (n < 0 || !(slope > 0) || slope == double.PositiveInfinity) throw new ArgumentException("n or slope");
        var bias = new double[n][];
        for (int i = 0; i < n; i++) bias[i] = new double[n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++)
                bias[i][j] = bias[j][i] = slope * (j - i);
        return bias;
    }

    public double[][] AddBias(double[][] scores, double slope)
    {
        if (scores == null || scores.Any(row => row == null || row.Length != scores.Length)) throw new ArgumentException("scores");
        var sum = Bias(scores.Length, slope);
        for (int i = 0; i < sum.Length; i++)
            for (int j = 0; j < sum.Length; j++)
                sum[i][j] = scores[i][j] < double.PositiveInfinity ? scores[i][j] + sum[i][j] : throw new ArgumentException("score");
        return sum;
    }
}

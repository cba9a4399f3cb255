namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads)
    {
        if (heads < 1)
        {
            throw new ArgumentException("There must be a head.");
        }
        var p = 1L;
        while (p * 2 <= heads)
        {
            p *= 2;
        }
        var slopes = new double[heads];
        for (var i = 0; i < heads; i++)
        {
            if (i < p)
            {
                slopes[i] = Math.Pow(2, -8.0 * (i + 1) / p);
            }
            else
            {
                var place = 2 * (i - p);
                slopes[i] = Math.Pow(2, -8.0 * (place + 1) / (2 * p));
            }
        }
        return slopes;
    }

    public double[][] Bias(int n, double slope)
    {
        if (n < 0)
        {
            throw new ArgumentException("n is negative.");
        }
        CheckSlope(slope);
        var bias = new double[n][];
        for (var i = 0; i < n; i++)
        {
            bias[i] = new double[n];
            for (var j = 0; j < n; j++)
            {
                bias[i][j] = -slope * Math.Abs(i - j);
            }
        }
        return bias;
    }

    public double[][] AddBias(double[][] scores, double slope)
    {
        CheckSlope(slope);
        if (scores == null)
        {
            throw new ArgumentException("No scores.");
        }
        var result = new double[scores.Length][];
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] == null || scores[i].Length != scores.Length)
            {
                throw new ArgumentException("The scores are not square.");
            }
            result[i] = new double[scores.Length];
            for (var j = 0; j < scores.Length; j++)
            {
                if (double.IsNaN(scores[i][j]) || double.IsPositiveInfinity(scores[i][j]))
                {
                    throw new ArgumentException($"A score is {scores[i][j]}.");
                }
                result[i][j] = scores[i][j] - slope * Math.Abs(i - j);
            }
        }
        return result;
    }

    private static void CheckSlope(double slope)
    {
        if (!(slope > 0) || double.IsInfinity(slope))
        {
            throw new ArgumentException("The slope must be finite and above 0.");
        }
    }
}

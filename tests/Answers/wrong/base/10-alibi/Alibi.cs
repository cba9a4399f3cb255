namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads)
    {
        if (heads < 1)
        {
            throw new ArgumentException("There is no head.");
        }

        int power = 1;
        while (power <= heads / 2)
        {
            power *= 2;
        }

        var slopes = new List<double>();
        for (int h = 1; h <= power; h++)
        {
            slopes.Add(Math.Pow(2, -8.0 * h / power));
        }

        for (int place = 0; slopes.Count < heads; place += 2)
        {
            slopes.Add(Math.Pow(2, -8.0 * (place + 1) / (2 * power)));
        }

        return slopes.ToArray();
    }

    public double[][] Bias(int n, double slope)
    {
        CheckSlope(slope);
        if (n < 0)
        {
            throw new ArgumentException("A number of tokens is not negative.");
        }

        var bias = new double[n][];
        for (int i = 0; i < n; i++)
        {
            bias[i] = new double[n];
            for (int j = 0; j < n; j++)
            {
                bias[i][j] = -slope * Math.Abs(i - j);
            }
        }

        return bias;
    }

    public double[][] AddBias(double[][] scores, double slope)
    {
        CheckSlope(slope);
        if (scores is null || scores.Any(row => row is null || row.Length != scores.Length))
        {
            throw new ArgumentException("The scores are not square.");
        }

        if (scores.Any(row => row.Any(s => double.IsNaN(s) || double.IsPositiveInfinity(s))))
        {
            throw new ArgumentException("A score is no number.");
        }

        double[][] bias = Bias(scores.Length, slope);
        var sum = new double[scores.Length][];
        for (int i = 0; i < scores.Length; i++)
        {
            sum[i] = new double[scores.Length];
            for (int j = 0; j < scores.Length; j++)
            {
                sum[i][j] = scores[i][j] + bias[i][j];
            }
        }

        return sum;
    }

    private static void CheckSlope(double slope)
    {
        if (!double.IsFinite(slope) || slope <= 0)
        {
            throw new ArgumentException("A slope is finite and above 0.");
        }
    }
}

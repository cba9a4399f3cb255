namespace Katas.Kata10.Hidden;

/// <summary>Slopes and penalties, written another way than in the solution.</summary>
internal static class Oracle
{
    /// <summary>The slopes by their exponents, one head after the other.</summary>
    public static double[] Slopes(int heads)
    {
        var regular = 1;
        while (2 * regular <= heads)
            regular *= 2;
        var slopes = new double[heads];
        for (var head = 0; head < heads; head++)
        {
            var eighths = head < regular ? head + 1 : head - regular + 0.5;
            slopes[head] = Math.Exp(-Math.Log(256) * eighths / regular);
        }
        return slopes;
    }

    /// <summary>The penalties by walking away from the diagonal, one place at a time.</summary>
    public static double[][] Bias(int n, double slope)
    {
        var bias = Enumerable.Range(0, n).Select(_ => new double[n]).ToArray();
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
                bias[j][i] = bias[i][j] = bias[i][j - 1] - slope;
        }
        return bias;
    }
}

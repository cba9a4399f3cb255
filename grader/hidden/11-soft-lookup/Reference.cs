namespace Katas.Kata11.Hidden;

/// <summary>
/// The second reference: weight j is <c>1 / Σ exp(score l - score j)</c>, the scores of self-attention are <c>x · (W_Q·W_Kᵀ) · xᵀ</c>
/// without queries or keys, and tokens are blended before W_V looks at them.
/// </summary>
internal static class Reference
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        var scores = new double[keys.Length];
        for (var c = query.Length - 1; c >= 0; c--)
        {
            for (var j = 0; j < keys.Length; j++)
                scores[j] += sharpness * query[c] * keys[j][c];
        }
        return Share(scores);
    }

    public static double[] Blend(double[] weights, double[][] values)
    {
        var blend = new double[values[0].Length];
        for (var j = 0; j < values.Length; j++)
        {
            for (var c = 0; c < blend.Length; c++)
                blend[c] += weights[j] * values[j][c];
        }
        return blend;
    }

    /// <summary>Scores of all tokens for token i.</summary>
    public static double[] Scores(double[][] x, int i, double[][] wQ, double[][] wK)
    {
        var scores = new double[x.Length];
        for (var a = 0; a < wQ.Length; a++)
        {
            for (var b = 0; b < wK.Length; b++)
            {
                var affinity = wQ[a].Zip(wK[b], (p, q) => p * q).Sum();
                for (var j = 0; j < x.Length; j++)
                    scores[j] += x[i][a] * affinity * x[j][b];
            }
        }
        return scores;
    }

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        double[][] weights = [.. x.Select((_, i) => Share(Scores(x, i, wQ, wK)))];
        return (weights, [.. weights.Select(row => Blend(Blend(row, x), wV))]);
    }

    private static double[] Share(double[] scores) => [.. scores.Select(score => 1 / scores.Sum(other => Math.Exp(other - score)))];
}

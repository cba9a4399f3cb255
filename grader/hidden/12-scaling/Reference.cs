namespace Katas.Kata12.Hidden;

/// <summary>
/// The second reference, written without a softmax: weight j is <c>1 / Σ exp(score l - score j)</c>,
/// filled column by column, with <c>d_k^(-1/2)</c> as a power.
/// </summary>
internal static class Reference
{
    public static double[][] Weights(double[][] q, double[][] k) => Weights(q, k, Math.Pow(k[0].Length, -0.5));

    public static double[][] Weights(double[][] q, double[][] k, double factor)
    {
        double[][] weights = [.. q.Select(_ => new double[k.Length])];
        for (var j = 0; j < k.Length; j++)
        {
            for (var i = 0; i < q.Length; i++)
                weights[i][j] = 1 / k.Sum(other => Math.Exp(factor * Advantage(q[i], other, k[j])));
        }
        return weights;
    }

    public static double[][] Blend(double[][] weights, double[][] v)
    {
        double[][] output = [.. weights.Select(_ => new double[v[0].Length])];
        for (var j = 0; j < v.Length; j++)
        {
            for (var c = 0; c < v[j].Length; c++)
            {
                for (var i = 0; i < output.Length; i++)
                    output[i][c] += weights[i][j] * v[j][c];
            }
        }
        return output;
    }

    /// <summary>Row i, column j as central difference: nudge score j both ways, watch weight i.</summary>
    public static double[][] Jacobian(double[] weights)
    {
        const double Nudge = 1e-5;
        var jacobian = weights.Select(_ => new double[weights.Length]).ToArray();
        for (var j = 0; j < weights.Length; j++)
        {
            var (up, down) = (Nudged(weights, j, Nudge), Nudged(weights, j, -Nudge));
            for (var i = 0; i < weights.Length; i++)
                jacobian[i][j] = (up[i] - down[i]) / (2 * Nudge);
        }
        return jacobian;
    }

    /// <summary>The weights after score j grew a little: the key's share of the budget grows by the factor exp(nudge).</summary>
    private static double[] Nudged(double[] weights, int j, double nudge)
    {
        var shares = weights.Select((weight, i) => i == j ? weight * Math.Exp(nudge) : weight).ToArray();
        return [.. shares.Select(share => share / shares.Sum())];
    }

    private static double Advantage(double[] query, double[] key, double[] overKey)
    {
        var advantage = 0.0;
        for (var c = query.Length - 1; c >= 0; c--)
            advantage += query[c] * (key[c] - overKey[c]);
        return advantage;
    }
}

namespace Katas.Kata13.Hidden;

/// <summary>
/// A second reference that never splits or concatenates: one head, one query, one key at a time, with a running softmax;
/// each head's blend goes straight through its own rows of W_O, and the contributions add up.
/// </summary>
internal static class HeadByHead
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var output = x.Select(row => new double[row.Length]).ToArray();
        for (var head = heads - 1; head >= 0; head--)
        {
            for (var query = 0; query < x.Length; query++)
                AddContribution(output[query], BlendOf(x, wQ, wK, wV, heads, head, query), wO, head);
        }
        return output;
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) =>
        [.. Enumerable.Range(0, heads).Select(head => x.Select((_, query) => WeightsOf(x, wQ, wK, heads, head, query)).ToArray())];

    /// <summary>What one head adds to the output of one token: its blend times its own rows of W_O.</summary>
    public static double[] Contribution(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads, int head,
        int query)
    {
        var contribution = new double[x[0].Length];
        AddContribution(contribution, BlendOf(x, wQ, wK, wV, heads, head, query), wO, head);
        return contribution;
    }

    private static double[] WeightsOf(double[][] x, double[][] wQ, double[][] wK, int heads, int head, int query)
    {
        var scores = x.Select((_, key) => Score(x, wQ, wK, heads, head, query, key)).ToArray();
        return [.. scores.Select(score => 1 / scores.Sum(other => Math.Exp(other - score)))];
    }

    private static double[] BlendOf(double[][] x, double[][] wQ, double[][] wK, double[][] wV, int heads, int head, int query)
    {
        var width = x[0].Length / heads;
        var (top, budget, blend) = (double.NegativeInfinity, 0.0, new double[width]);
        for (var key = 0; key < x.Length; key++)
        {
            var score = Score(x, wQ, wK, heads, head, query, key);
            var newTop = Math.Max(top, score);
            var (fade, share) = (Math.Exp(top - newTop), Math.Exp(score - newTop));
            (top, budget) = (newTop, (budget * fade) + share);
            for (var i = 0; i < width; i++)
                blend[i] = (blend[i] * fade) + (share * Entry(x[key], wV, (head * width) + i));
        }
        return [.. blend.Select(number => number / budget)];
    }

    private static double Score(double[][] x, double[][] wQ, double[][] wK, int heads, int head, int query, int key)
    {
        var width = x[0].Length / heads;
        var score = 0.0;
        for (var column = (head + 1) * width; column-- > head * width;)
            score += Entry(x[query], wQ, column) * Entry(x[key], wK, column);
        return score / Math.Sqrt(width);
    }

    private static double Entry(double[] row, double[][] weights, int column)
    {
        var entry = 0.0;
        for (var i = 0; i < row.Length; i++)
            entry += row[i] * weights[i][column];
        return entry;
    }

    private static void AddContribution(double[] output, double[] blend, double[][] wO, int head)
    {
        for (var i = 0; i < blend.Length; i++)
        {
            for (var column = 0; column < output.Length; column++)
                output[column] += blend[i] * wO[(head * blend.Length) + i][column];
        }
    }
}

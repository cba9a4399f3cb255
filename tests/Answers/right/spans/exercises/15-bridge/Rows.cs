namespace Katas.Kata15;

internal static class Rows
{
    public static int Width(double[][] matrix)
    {
        if (matrix is not [[_, ..] first, ..])
        {
            throw new ArgumentException("A matrix has no rows or no numbers.", nameof(matrix));
        }
        foreach (var row in matrix)
        {
            if (row?.Length != first.Length || !Array.TrueForAll(row, double.IsFinite))
            {
                throw new ArgumentException("Rows differ in length, or a number is not finite.", nameof(matrix));
            }
        }
        return first.Length;
    }

    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = a.Length - 1; i >= 0; i--)
        {
            sum += a[i] * b[i];
        }
        return sum;
    }

    public static double[] Blend(ReadOnlySpan<double> weights, double[][] rows)
    {
        var result = new double[rows[0].Length];
        for (var j = 0; j < weights.Length; j++)
        {
            for (var c = 0; c < result.Length; c++)
            {
                result[c] += weights[j] * rows[j][c];
            }
        }
        return result;
    }

    public static void Soften(Span<double> scores)
    {
        var max = double.NegativeInfinity;
        foreach (var score in scores)
        {
            max = Math.Max(max, score);
        }
        var sum = 0.0;
        foreach (ref var score in scores)
        {
            score = Math.Exp(score - max);
            sum += score;
        }
        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}

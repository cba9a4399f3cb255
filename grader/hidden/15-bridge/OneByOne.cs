using System.Numerics;

namespace Katas.Kata15.Hidden;

/// <summary>
/// A second reference without masks and caches: each query walks back from the newest key it may see to the oldest,
/// with a running softmax; rotations are products of complex numbers.
/// </summary>
internal static class OneByOne
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        [.. q.Select((query, i) => Look(query, k, v, k.Length - q.Length + i + 1))];

    /// <summary>What a query makes of the first <paramref name="visible"/> tokens.</summary>
    public static double[] Look(double[] query, double[][] k, double[][] v, int visible)
    {
        var (top, budget, blend) = (double.NegativeInfinity, 0.0, new double[v[0].Length]);
        for (var key = visible - 1; key >= 0; key--)
        {
            var score = 0.0;
            for (var i = 0; i < query.Length; i++)
                score += query[i] * k[key][i] / Math.Sqrt(query.Length);
            var newTop = Math.Max(top, score);
            var (fade, share) = (Math.Exp(top - newTop), Math.Exp(score - newTop));
            (top, budget) = (newTop, (budget * fade) + share);
            for (var i = 0; i < blend.Length; i++)
                blend[i] = (blend[i] * fade) + (share * v[key][i]);
        }
        return [.. blend.Select(number => number / budget)];
    }

    /// <summary>Each head goes through its own rows of W_O, and the contributions add up.</summary>
    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var width = x[0].Length / heads;
        var output = x.Select(row => new double[row.Length]).ToArray();
        for (var head = heads - 1; head >= 0; head--)
        {
            var blends = Attend(Part(x, wQ, head * width, width), Part(x, wK, head * width, width), Part(x, wV, head * width, width));
            for (var token = 0; token < x.Length; token++)
            {
                for (var i = 0; i < width; i++)
                    Add(output[token], blends[token][i], wO[(head * width) + i]);
            }
        }
        return output;
    }

    public static double[] Rotated(double[] vector, int position)
    {
        var rotated = new double[vector.Length];
        for (var i = 0; i < vector.Length; i += 2)
        {
            var turned = new Complex(vector[i], vector[i + 1]) * Complex.FromPolarCoordinates(1,
                position * Math.Exp(-i * Math.Log(10000) / vector.Length));
            (rotated[i], rotated[i + 1]) = (turned.Real, turned.Imaginary);
        }
        return rotated;
    }

    public static double[][] RotatedByPosition(double[][] rows) => [.. rows.Select(Rotated)];

    private static double[][] Part(double[][] x, double[][] weights, int first, int width)
    {
        var part = x.Select(_ => new double[width]).ToArray();
        for (var token = 0; token < x.Length; token++)
        {
            for (var i = 0; i < weights.Length; i++)
                Add(part[token], x[token][i], weights[i][first..(first + width)]);
        }
        return part;
    }

    private static void Add(double[] sum, double factor, double[] row)
    {
        for (var i = 0; i < sum.Length; i++)
            sum[i] += factor * row[i];
    }
}

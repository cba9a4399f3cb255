using System.Numerics;
using Katas.Testing;

namespace Katas.Kata09.Hidden;

/// <summary>The turn written another way than in the solution: with complex numbers, and speeds by way of logarithms.</summary>
internal static class SecondReference
{
    /// <summary>How far apart two right answers may be at a position: a rounded speed is off by that many roundings.</summary>
    public static double Tolerance(int position) => Closeness.Tolerance + (Math.Abs((double)position) * 1e-15);

    public static double[] Turned(double[] vector, int position, double theta = 10000) =>
        [.. vector.Chunk(2).SelectMany((pair, i) =>
        {
            var speed = Math.Exp(-2.0 * i / vector.Length * Math.Log(theta));
            var turned = new Complex(pair[0], pair[1]) * Complex.FromPolarCoordinates(1, position * speed);
            return new[] { turned.Real, turned.Imaginary };
        })];

    public static double[][] TurnedRows(double[][] rows, int first, double theta = 10000) =>
        [.. rows.Select((row, j) => Turned(row, first + j, theta))];

    /// <summary>The scorecard by distances alone: no position is ever used, only how far the key stands from the query.</summary>
    public static double[][] Scores(double[][] x, double[][] wQ, double[][] wK) =>
        [.. x.Select((query, i) => x.Select((key, j) => Dot(Times(query, wQ), Turned(Times(key, wK), j - i))).ToArray())];

    public static double[] Times(double[] row, double[][] weights)
    {
        var result = new double[weights[0].Length];
        for (var i = 0; i < row.Length; i++)
        {
            for (var column = 0; column < result.Length; column++)
                result[column] += row[i] * weights[i][column];
        }
        return result;
    }

    public static double Dot(double[] a, double[] b) => a.Zip(b, (left, right) => left * right).Sum();
}

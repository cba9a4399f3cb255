using System.Globalization;

namespace Katas;

/// <summary>Numbers and names that pictures are made with: always the same ones for the same input.</summary>
internal static class Made
{
    private static readonly double Spread = Math.Sqrt(3); // numbers from -√3 to √3 have variance 1

    /// <summary>Numbers with mean 0 and variance 1.</summary>
    public static double[] Vector(int size, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, size).Select(_ => Math.Round(Spread * ((2 * random.NextDouble()) - 1), 2))];
    }

    public static double[][] Matrix(int rows, int columns, int seed) =>
        [.. Enumerable.Range(0, rows).Select(row => Vector(columns, (1000 * seed) + row))];

    /// <summary>Weights of a layer, which keep the variance of what goes through them.</summary>
    public static double[][] Weights(int inputs, int outputs, int seed) =>
        [.. Matrix(inputs, outputs, seed).Select(row => row.Select(weight => Math.Round(weight / Math.Sqrt(inputs), 2)).ToArray())];

    public static double[][] Identity(int size) =>
        [.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => row == column ? 1.0 : 0).ToArray())];

    /// <summary>One row for each word; the same word has the same row.</summary>
    public static double[][] Embedded(IEnumerable<string> words, int size) =>
        [.. words.Select(word => Vector(size, word.Aggregate(7, (seed, letter) => unchecked((31 * seed) + letter)) & 0xFFFFFF))];

    /// <summary>0, 1, 2 …</summary>
    public static string[] Numbers(int count, int from = 0) =>
        [.. Enumerable.Range(from, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
}

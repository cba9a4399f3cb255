namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads) => heads < 1 ? throw new ArgumentException("There is no head.") : [.. Row(heads, Power(heads))];

    public double[][] Bias(int n, double slope) => n >= 0 && slope is > 0 and < double.PositiveInfinity
        ? [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => -(slope * Math.Abs(j - i))).ToArray())]
        : throw new ArgumentException("A number of tokens is needed, and a slope above 0.");

    public double[][] AddBias(double[][] scores, double slope) =>
        scores is not null && scores.All(row => row is not null && row.Length == scores.Length && row.All(score =>
            score <= double.MaxValue))
            ? [.. Bias(scores.Length, slope).Zip(scores, (bias, row) => bias.Zip(row, (a, b) => a + b).ToArray())]
            : throw new ArgumentException("Square scores are needed.");

    private static IEnumerable<double> Row(int heads, int power) => heads == power
        ? Geometric(power)
        : Geometric(power).Concat(Geometric(2L * power).Chunk(2).Select(two => two[0]).Take(heads - power));

    // The row of twice as many heads is the same row with one more slope in front of each, half a step back.
    private static IEnumerable<double> Geometric(long power) => power == 1
        ? [1.0 / 256]
        : Root(256, power) is var step
            ? Geometric(power / 2).SelectMany(slope => new[] { slope * step, slope })
            : [];

    private static double Root(double number, long power) => power == 1 ? number : Root(Math.Sqrt(number), power / 2);

    private static int Power(int heads) => heads < 2 ? 1 : 2 * Power(heads / 2);
}

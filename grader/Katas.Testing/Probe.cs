namespace Katas.Testing;

/// <summary>Generated numbers for numeric checks; ask for sizes that are pairwise different, or transposed answers pass.</summary>
public sealed class Probe
{
    private readonly Random random = new(Seed.ForThisTest());

    /// <summary>A number in [-scale, scale), never closer to zero than a thousandth of it.</summary>
    public double Number(double scale = 1)
    {
        var number = ((random.NextDouble() * 2) - 1) * scale;
        return Math.Abs(number) < scale / 1000 ? scale / 3 : number;
    }

    public int Int(int minInclusive, int maxExclusive) => random.Next(minInclusive, maxExclusive);

    public double[] Row(int length, double scale = 1) => [.. Enumerable.Range(0, length).Select(_ => Number(scale))];

    public double[][] Matrix(int rows, int columns, double scale = 1) => [.. Enumerable.Range(0, rows).Select(_ => Row(columns, scale))];
}

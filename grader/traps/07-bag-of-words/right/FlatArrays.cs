using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Rows are laid end to end and cut again; each column is summed from its smallest number on, which rounds differently.</summary>
[RightVariant<IBagOfWords>("one flat array, sums from small to large")]
public static class FlatArrays
{
    public static double[] SumPool(double[][] x) =>
        [.. Parts.Right.SumPool(x).Select((_, column) => x.Select(row => row[column]).OrderBy(Math.Abs).Sum())];

    public static double[][] AddPositions(double[][] x, double[][] positions)
    {
        var width = Parts.Right.AddPositions(x, positions).Select(row => row.Length).FirstOrDefault();
        var flat = x.SelectMany(row => row).Zip(positions.SelectMany(row => row), (token, position) => position + token).ToArray();
        return [.. Enumerable.Range(0, x.Length).Select(row => flat.AsSpan(row * width, width).ToArray())];
    }
}

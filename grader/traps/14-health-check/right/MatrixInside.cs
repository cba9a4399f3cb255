using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Computes with a matrix of its own, [row, column], and turns it into rows at the end.</summary>
[RightVariant<IPipeline>("own matrix type inside")]
public static class MatrixInside
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var sum = new double[trace.Ids.Length, config.Table[0].Length];
        for (var column = sum.GetLength(1) - 1; column >= 0; column--)
        {
            for (var row = 0; row < sum.GetLength(0); row++)
            {
                var angle = row / Math.Pow(10000, 2.0 * (column / 2) / sum.GetLength(1));
                sum[row, column] = config.Table[trace.Ids[row]][column] + (column % 2 == 0 ? Math.Sin(angle) : Math.Cos(angle));
            }
        }
        double[][] positioned = [.. Enumerable.Range(0, sum.GetLength(0))
            .Select(row => Enumerable.Range(0, sum.GetLength(1)).Select(column => sum[row, column]).ToArray())];
        return Parts.FromPositioned(trace, positioned, config);
    }
}

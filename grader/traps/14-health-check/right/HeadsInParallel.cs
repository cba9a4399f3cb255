using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Computes the heads side by side, on as many threads as there are.</summary>
[RightVariant<IPipeline>("heads in parallel")]
public static class HeadsInParallel
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var width = config.WQ.Length / config.Heads;
        var weights = new double[config.Heads][][];
        Parallel.For(0, config.Heads, head =>
        {
            var columns = (head * width)..((head + 1) * width);
            double[][] Own(double[][] matrix) => [.. matrix.Select(row => row[columns])];
            var (q, k) = (Parts.Product(trace.Positioned, Own(config.WQ)), Parts.Product(trace.Positioned, Own(config.WK)));
            weights[head] = [.. q.Select(query => Softmax([.. k.Select(key => query.Zip(key, (x, y) => x * y).Sum() / Math.Sqrt(width))]))];
        });
        return trace with { Weights = weights };
    }

    private static double[] Softmax(double[] scores)
    {
        var shifted = scores.Select(score => Math.Exp(score - scores.Max())).ToArray();
        return [.. shifted.Select(x => x / shifted.Sum())];
    }
}

using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Blends the positioned rows instead of the values.</summary>
[Trap<IPipeline>("skipped-wv", "Your heads blend the positioned rows themselves. What a token is asked by and what it gives away are "
    + "different things, and each has its own matrix. Which matrix makes the values?")]
public static class SkippedWv
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        double[][] same = [.. config.WV.Select((row, i) => row.Select((_, j) => i == j ? 1.0 : 0).ToArray())];
        return trace with { Output = Parts.Attention.Attend(trace.Positioned, config.WQ, config.WK, same, config.WO, config.Heads) };
    }
}

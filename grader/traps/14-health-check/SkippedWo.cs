using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Stops after the heads are put side by side.</summary>
[Trap<IPipeline>("skipped-wo", "Your output is what the heads brought home, side by side. Nothing has mixed it yet: the columns of one "
    + "head never meet those of another. Which matrix has no work to do in your pipeline?")]
public static class SkippedWo
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        double[][] same = [.. config.WO.Select((row, i) => row.Select((_, j) => i == j ? 1.0 : 0).ToArray())];
        return trace with { Output = Parts.Attention.Attend(trace.Positioned, config.WQ, config.WK, config.WV, same, config.Heads) };
    }
}

using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Adds the clocks into the embedded rows themselves.</summary>
[Trap<IPipeline>("overwritten-rows", "Your embedded rows already carry the clocks: you added them in place, and the stage before was "
    + "lost. The trace keeps every stage. Into which rows should the sums be written?")]
public static class OverwrittenRows
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return trace with { Embedded = Parts.Copy(trace.Positioned) };
    }
}

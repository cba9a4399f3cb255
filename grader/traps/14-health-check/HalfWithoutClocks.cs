using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>The weights are made from the rows without positions, the output from those with them.</summary>
[Trap<IPipeline>("half-without-clocks", "Your weights are made from the rows without clocks, your output from those with them. The weights "
    + "of the trace are then not those that made its output. Which rows does attention see?")]
public static class WeightsWithoutClocks
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return trace with { Weights = Parts.Attend(trace, trace.Embedded, config).Weights };
    }
}

/// <summary>The other way round.</summary>
[Trap<IPipeline>("half-without-clocks", "Your output is made from the rows without clocks, your weights from those with them. The weights "
    + "of the trace are then not those that made its output. Which rows does attention see?")]
public static class OutputWithoutClocks
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return trace with { Output = Parts.Attend(trace, trace.Embedded, config).Output };
    }
}

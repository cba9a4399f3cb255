using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Hands over W_O as W_V and W_V as W_O.</summary>
[Trap<IPipeline>("swapped-values-and-output", "W_V and W_O have changed places. Both are square here, so nothing complains. Which of "
    + "them works before the heads blend, and which after?")]
public static class SwappedValuesAndOutput
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.Attend(trace, trace.Positioned, config with { WV = config.WO, WO = config.WV });
    }
}

using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Counts positions from 1.</summary>
[Trap<IPipeline>("one-based-clock", "Your first token stands at position 1. Distances are the same, but every row differs from what a "
    + "model trained with position 0 expects. What does the clock of the first token show?")]
public static class OneBasedClock
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var clocks = trace.Embedded.Select((row, position) => Parts.Clocks.Encode(position + 1, row.Length)).ToArray();
        return Parts.FromPositioned(trace, Parts.Sum(trace.Embedded, clocks), config);
    }
}

using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>A number is added to every position.</summary>
[Trap<IPipeline>("shifted-clock", "A fixed number is added to the position of every token. Distances are the same, but every row differs "
    + "from what a model trained with position 0 expects. What does the clock of the first token show?")]
[Fitted(2, 32, "The number that is added to every position is {0}.", 2, Proof = [5])]
public static class ShiftedClock
{
    public static PipelineTrace Run(string text, PipelineConfig config, int shift)
    {
        var trace = Parts.Right.Run(text, config);
        var clocks = trace.Embedded.Select((row, position) => Parts.Clocks.Encode(position + shift, row.Length)).ToArray();
        return Parts.FromPositioned(trace, Parts.Sum(trace.Embedded, clocks), config);
    }
}

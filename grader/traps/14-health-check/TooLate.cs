using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Adds the clocks to the output of attention.</summary>
[Trap<IPipeline>("too-late", "Your clocks join the output. By then attention has already mixed the bag: every token was asked for "
    + "without anyone knowing where it stood. Which rows must the queries and keys be made of?")]
public static class TooLate
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var bag = Parts.Attend(trace, trace.Embedded, config);
        return bag with { Output = Parts.Sum(bag.Output, Parts.ClocksFor(bag.Output)) };
    }
}

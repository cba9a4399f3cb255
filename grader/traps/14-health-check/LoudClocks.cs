using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>The clocks are multiplied by a number before they are added.</summary>
[Trap<IPipeline>("loud-clocks", "You make the clocks louder or softer before you add them to the rows. The contract adds them as they are. "
    + "By what are they multiplied?")]
[Fitted(1e-3, 1e3, "Your clocks are {0} times as loud as they should be.", 0.5, Proof = [0.1, 2])]
public static class LoudClocks
{
    public static PipelineTrace Run(string text, PipelineConfig config, double factor)
    {
        var trace = Parts.Right.Run(text, config);
        double[][] clocks = [.. Parts.ClocksFor(trace.Embedded).Select(row => row.Select(x => factor * x).ToArray())];
        return Parts.FromPositioned(trace, Parts.Sum(trace.Embedded, clocks), config);
    }
}

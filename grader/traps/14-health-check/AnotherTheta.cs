using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Clocks with another theta than the default.</summary>
[Trap<IPipeline>("another-theta", "Your clocks do not run at the paper's speeds: theta is another number than 10 000 here. Which one does "
    + "the contract of kata 08 take when nobody names one?")]
[Fitted(1.01, 1e9, "The number that you compute with is {0}.", 1000, Proof = [500000])]
public static class AnotherTheta
{
    public static PipelineTrace Run(string text, PipelineConfig config, double theta)
    {
        var trace = Parts.Right.Run(text, config);
        var clocks = Parts.Clocks.Table(trace.Embedded.Length, trace.Embedded[0].Length, theta);
        return Parts.FromPositioned(trace, Parts.Sum(trace.Embedded, clocks), config);
    }
}

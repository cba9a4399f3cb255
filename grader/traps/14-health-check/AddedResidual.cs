using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Adds the positioned rows to the output.</summary>
[Trap<IPipeline>("added-residual", "You add the positioned rows to the output. A transformer does so, as a residual connection, but it "
    + "is no part of attention and not of this pipeline. What does the contract say about the output?")]
public static class AddedResidual
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return trace with { Output = Parts.Sum(trace.Output, trace.Positioned) };
    }
}

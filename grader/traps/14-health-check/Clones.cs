using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Reports the weights of head 0 for every head.</summary>
[Trap<IPipeline>("clones", "All your heads report the same table. Several specialists are worth their name only if each reads with its "
    + "own lens. Which columns does head 1 look at?")]
public static class Clones
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return trace with { Weights = [.. trace.Weights.Select(_ => Parts.Copy(trace.Weights[0]))] };
    }
}

using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Runs attention with one head, whatever the configuration says.</summary>
[Trap<IPipeline>("one-head", "You run one big head, whatever the configuration says. Every token then gets a single blend, though it may "
    + "have several questions at once. Where does the number of heads enter?", Module = true)]
public static class OneHead
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.Attend(trace, trace.Positioned, config with { Heads = 1 });
    }
}

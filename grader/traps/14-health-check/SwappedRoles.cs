using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Hands over W_K as W_Q and W_Q as W_K.</summary>
[Trap<IPipeline>("swapped-roles", "Queries and keys have changed places: your tables of weights say who is listened to by whom. Which of "
    + "the two matrices belongs to the token that asks?")]
public static class SwappedRoles
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.Attend(trace, trace.Positioned, config with { WQ = config.WK, WK = config.WQ });
    }
}

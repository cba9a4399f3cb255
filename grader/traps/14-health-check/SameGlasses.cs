using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Hands over W_Q as W_K, too.</summary>
[Trap<IPipeline>("same-glasses", "You use W_Q for the keys as well, and W_K is never used. What a token looks for and what it can be found "
    + "by are two things. Which matrix makes the keys?")]
public static class SameGlasses
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.Attend(trace, trace.Positioned, config with { WK = config.WQ });
    }
}

/// <summary>Hands over W_K as W_Q, too.</summary>
[Trap<IPipeline>("same-glasses", "You use W_K for the queries as well, and W_Q is never used. What a token looks for and what it can be "
    + "found by are two things. Which matrix makes the queries?")]
public static class SameGlassesForQueries
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.Attend(trace, trace.Positioned, config with { WQ = config.WK });
    }
}

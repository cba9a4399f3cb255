using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Adds the position to the id, and no clock to the row.</summary>
[Trap<IPipeline>("position-on-ids", "You add the position to the id before the lookup. Positions join vectors, not locker numbers: with another number you opened another locker. Where in the trace does a token become something you may add to?")]
public static class PositionOnIds
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var embedded = Parts.Embedding.Lookup(config.Table, [.. trace.Ids.Select((id, position) => id + position)]);
        return Parts.FromPositioned(trace with { Embedded = embedded }, Parts.Copy(embedded), config);
    }
}

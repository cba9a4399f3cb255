using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Adds the position to the id, and no clock to the row.</summary>
[Trap<IPipeline>("position-on-ids", "You add the position to the id before the lookup. Positions join vectors, not locker numbers: with "
    + "another number you opened another locker. Where in the trace does a token become something you may add to?")]
public static class PositionOnIds
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var embedded = Parts.Embedding.Lookup(config.Table, [.. trace.Ids.Select((id, position) => id + position)]);
        return Parts.FromPositioned(trace with { Embedded = embedded }, Parts.Copy(embedded), config);
    }
}

/// <summary>Adds the position to the id, and the clock to the row as well.</summary>
[Trap<IPipeline>("position-on-ids", "You add the position to the id before the lookup, and the clock to the row after it. The clock is "
    + "enough: with another number you opened another locker. What may change an id on its way to the table?")]
public static class PositionOnIdsAndRows
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var embedded = Parts.Embedding.Lookup(config.Table, [.. trace.Ids.Select((id, position) => id + position)]);
        return Parts.FromPositioned(trace with { Embedded = embedded }, Parts.Sum(embedded, Parts.ClocksFor(embedded)), config);
    }
}

using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Each row gets the clock of its token's id.</summary>
[Trap<IPipeline>("clock-by-id", "You add the clock of a token's id. A word then has one clock wherever it stands, and order is lost again. "
    + "An id names a row of the table; what says where in the text a token stands?")]
public static class ClockById
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        double[][] clocks = [.. trace.Ids.Select(id => Parts.Clocks.Encode(id, config.Table[0].Length))];
        return Parts.FromPositioned(trace, Parts.Sum(trace.Embedded, clocks), config);
    }
}

using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Adds the encoding of position 0 to every row.</summary>
[Trap<IPipeline>("frozen-clock", "All your tokens carry the same clock. A clock that never moves shifts every row alike and tells no two "
    + "places apart. Which position does row p stand at?")]
public static class FrozenClock
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var clocks = trace.Embedded.Select(row => Parts.Clocks.Encode(0, row.Length)).ToArray();
        return Parts.FromPositioned(trace, Parts.Sum(trace.Embedded, clocks), config);
    }
}

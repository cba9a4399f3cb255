using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Counts positions from 0 in each piece.</summary>
[Trap<IPipeline>("restarted-clock", "Every piece starts again at twelve o'clock. So the first tokens of all words stand at the same "
    + "place, and the order of the words is lost. Over what do positions count?")]
public static class RestartedClock
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var clocks = trace.Pieces.SelectMany(piece =>
            Parts.Clocks.Table(Parts.Tokenizer.Segment(config.Merges, piece).Count, config.Table[0].Length)).ToArray();
        return Parts.FromPositioned(trace, Parts.Sum(trace.Embedded, clocks), config);
    }
}

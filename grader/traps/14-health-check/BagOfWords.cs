using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Leaves the clocks out.</summary>
[Trap<IPipeline>("bag-of-words", "Your rows enter attention as they come from the table. Attention itself knows no order: to it, dog bites man and man bites dog are one bag. What has to be added to the rows first?", Module = true)]
public static class BagOfWords
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.FromPositioned(trace, Parts.Copy(trace.Embedded), config);
    }
}

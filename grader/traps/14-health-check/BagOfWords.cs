using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Leaves the clocks out.</summary>
[Trap<IPipeline>("bag-of-words", "Your rows enter attention as they come from the table. Attention itself knows no order: to it, dog "
    + "bites man and man bites dog are one bag. What has to be added to the rows first?", Module = true)]
public static class BagOfWords
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.FromPositioned(trace, Parts.Copy(trace.Embedded), config);
    }
}

/// <summary>Computes the positioned rows, and hands the others to attention.</summary>
[Trap<IPipeline>("bag-of-words", "You compute the positioned rows, and then ask attention about the rows without positions. To it the "
    + "text is still a bag. Which stage of the trace do the weights and the output belong to?", Module = true)]
public static class UnusedClocks
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return Parts.Attend(trace, trace.Embedded, config);
    }
}

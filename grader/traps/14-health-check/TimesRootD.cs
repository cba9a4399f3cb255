using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Multiplies the rows by the root of d before adding the clocks.</summary>
[Trap<IPipeline>("times-root-d", "You multiply the rows by √d before the clocks are added. The paper does so in section 3.4; this "
    + "pipeline does not. What is added to the clocks here, according to the contract?")]
public static class TimesRootD
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        double[][] louder = [.. trace.Embedded.Select(row => row.Select(x => x * Math.Sqrt(row.Length)).ToArray())];
        return Parts.FromPositioned(trace, Parts.Sum(louder, Parts.ClocksFor(louder)), config);
    }
}

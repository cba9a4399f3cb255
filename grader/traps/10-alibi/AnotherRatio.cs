using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The powers end at another slope than 2^(-8).</summary>
[Trap<IAlibi>("another-ratio", "Your slopes fall geometrically, as they should, but to another end: the last slope of a power of two of "
    + "heads is not the one of the paper. Which number stands in your exponent, and which base has your power?")]
[Fitted(0.1, 100, "Your slopes of n heads are 2^(-{0} · head / n).", 4, Proof = [16, 26.575424759098897])]
public static class AnotherRatio
{
    public static double[] Slopes(int heads, double last)
    {
        _ = new Alibi().Slopes(heads);
        return [.. new Alibi().Slopes(heads).Select(slope => Math.Pow(slope, last / 8))];
    }
}

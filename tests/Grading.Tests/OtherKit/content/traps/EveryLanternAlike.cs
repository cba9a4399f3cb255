using Katas.Testing;

namespace Coast.Signals.Reefs;

[Trap<IHarbour>("every-lantern-alike", "Every lantern gets the same share, whoever looks.")]
public static class EveryLanternAlike
{
    public static double[][] Glow(double[][] hulls, double[][] lanterns) =>
        [.. hulls.Select(_ => Enumerable.Repeat(1.0 / lanterns.Length, lanterns.Length).ToArray())];
}

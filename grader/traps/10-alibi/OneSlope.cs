using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>All heads have the first slope.</summary>
[Trap<IAlibi>("one-slope", "All your heads have the same slope, so they all see equally far. Some should be near-sighted and some "
    + "far-sighted; what has to change from one head to the next?")]
public static class OneSlope
{
    public static double[] Slopes(int heads) =>
        [.. new Alibi().Slopes(heads).Select(_ => Math.Pow(2, -8.0 / heads))];
}

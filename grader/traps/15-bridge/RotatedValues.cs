using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Values are rotated too.</summary>
[Trap<IBridge>("rotated-values", "You rotate the value as well. Position is there for deciding who listens to whom; what is then handed "
    + "over should not depend on where it stood. Which of the three vectors meet in a dot product?")]
public static class RotatedValues
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        var position = cache.Keys.Length;
        return Parts.Right.Step(cache, Parts.Rotated(q, position), Parts.Rotated(k, position), Parts.Rotated(v, position));
    }
}

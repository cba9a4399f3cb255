using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The keys blended instead of the values.</summary>
[Trap<IMultiHeadAttention>("blended-keys", "You blend the keys. Keys are for being found; what a token hands over once it is found is "
    + "something else. What do the weights have to be multiplied with?")]
public static class BlendedKeys
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, wQ, wK, wK, wO, heads);
    }
}

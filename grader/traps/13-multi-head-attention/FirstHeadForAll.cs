using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The values of each head are blended with the weights of the first.</summary>
[Trap<IMultiHeadAttention>("first-head-for-all", "Each of your heads blends its values with the weights of head 0. The others have looked, "
    + "and nobody asks them what they saw. Whose weights belong to the values of head 1?")]
public static class FirstHeadForAll
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var weights = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Finish([.. weights.Select(_ => weights[0])], x, wV, wO);
    }
}

/// <summary>The same with the last head's.</summary>
[Trap<IMultiHeadAttention>("first-head-for-all", "Each of your heads blends its values with the weights of the last one. The others have "
    + "looked, and nobody asks them what they saw. Whose weights belong to the values of head 0?")]
public static class LastHeadForAll
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var weights = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Finish([.. weights.Select(_ => weights[^1])], x, wV, wO);
    }
}

using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The tokens themselves are blended.</summary>
[Trap<ISoftLookup>("skipped-wv", "You blend the tokens as they came in, and W_V is never used. What a token is and what it has to say to "
    + "others are two things; which matrix makes the second from the first?")]
public static class SkippedWv
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var weights = new SoftLookup().SelfAttention(x, wQ, wK, wV).Weights;
        return (weights, new WarmUp().MatMul(weights, x));
    }
}

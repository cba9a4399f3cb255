using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The diagonal is left out.</summary>
[Trap<ISoftLookup>("ignores-itself", "No token of yours looks at itself: the diagonal of your weights is empty. In this room everybody "
    + "may also ask themselves; often they know best. Which pairs of tokens do you leave out?")]
public static class IgnoresItself
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores => [.. scores.Select(Others)]);

    private static double[] Others(double[] scores, int self)
    {
        var max = scores.Where((_, j) => j != self).DefaultIfEmpty().Max();
        var shares = scores.Select((score, j) => j == self ? 0 : Math.Exp(score - max)).ToArray();
        return [.. shares.Select(share => share / shares.Sum())];
    }
}

/// <summary>The same, but a single token looks at itself.</summary>
[Trap<ISoftLookup>("ignores-itself", "No token of yours looks at itself as soon as there are others: the diagonal of your weights is "
    + "empty. In this room everybody may also ask themselves; often they know best. Which pairs of tokens do you leave out?")]
public static class IgnoresItselfAmongOthers
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        x.Length == 1 ? new SoftLookup().SelfAttention(x, wQ, wK, wV) : IgnoresItself.SelfAttention(x, wQ, wK, wV);
}

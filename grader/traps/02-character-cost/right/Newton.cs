using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The root by Newton's method on whole numbers.</summary>
[RightVariant<ICharacterCost>("Newton")]
public static class Newton
{
    public static long MaxTokens(long scoreBudget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scoreBudget);
        if (scoreBudget < 2)
            return scoreBudget;
        var root = scoreBudget;
        var next = (root / 2) + 1;
        while (next < root)
        {
            root = next;
            next = (root + (scoreBudget / root)) / 2;
        }
        return root;
    }
}

using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>n instead of 1 + 2 + … + n.</summary>
[Trap<IBridge>("last-row-only", "You count the scores of the last token only. The tokens before it had to look around as well, when it "
    + "was their turn. How many scores did token 1, token 2 and token 3 need?")]
public static class LastRowOnly
{
    public static long ScoresWithCache(int tokens)
    {
        _ = Parts.Right.ScoresWithCache(tokens);
        return tokens;
    }
}

using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Products of ints.</summary>
[Trap<ICharacterCost>("int-overflow", "You multiply ints, and 46 341 squared no longer fits one: the cost turns negative or small "
    + "without a word. The result is a long; in which type does the multiplication happen?")]
public static class IntOverflow
{
    public static long Scores(int tokens) => unchecked(tokens * tokens);

    public static long MultiplyAdds(int tokens, int dK, int dV) => unchecked(tokens * tokens * (dK + dV));

    public static double Ratio(int longTokens, int shortTokens) =>
        unchecked((double)(longTokens * longTokens) / (shortTokens * shortTokens));

    public static string? Evidence(int tokens, long answer) => answer < 0 ? $"Your {tokens} tokens need {answer} scores." : null;
}

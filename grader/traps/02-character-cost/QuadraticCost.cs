using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Cost grows like the length.</summary>
[Trap<ICharacterCost>("quadratic-cost", "You let the cost grow like the length of the sequence. But each token asks every token, so "
    + "twice the tokens are twice as many askers, and each of them has twice as many to ask. How many questions is that?", Module = true)]
public static class QuadraticCost
{
    public static long Scores(int tokens) => tokens;

    public static long MultiplyAdds(int tokens, int dK, int dV) => tokens * ((long)dK + dV);

    public static double Ratio(int longTokens, int shortTokens) => (double)longTokens / shortTokens;

    public static long MaxTokens(long scoreBudget) => scoreBudget;
}

/// <summary>Two scores a token: one for asking, one for being asked.</summary>
[Trap<ICharacterCost>("quadratic-cost", "You count twice the tokens: that still grows like the length of the sequence. Draw the matrix "
    + "of who asks whom for three tokens, then for six, and count its cells. By how much did it grow?", Module = true)]
public static class QuadraticCostDoubled
{
    public static long Scores(int tokens) => tokens * 2L;

    public static double Ratio(int longTokens, int shortTokens) => 2.0 * longTokens / shortTokens;

    public static long MaxTokens(long scoreBudget) => scoreBudget / 2;
}

using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Two scores a token: one for asking, one for being asked.</summary>
[Trap<ICharacterCost>("quadratic-cost", "You count twice the tokens: that still grows like the length of the sequence. Draw the matrix of who asks whom for three tokens, then for six, and count its cells. By how much did it grow?", Module = true)]
public static class QuadraticCostDoubled
{
    public static long Scores(int tokens) => tokens * 2L;

    public static double Ratio(int longTokens, int shortTokens) => 2.0 * longTokens / shortTokens;

    public static long MaxTokens(long scoreBudget) => scoreBudget / 2;
}

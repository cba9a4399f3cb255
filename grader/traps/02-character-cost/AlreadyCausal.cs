using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Every token asks itself and those before it.</summary>
[Trap<ICharacterCost>("already-causal", "You let each token ask only itself and those before it. That is the causal half of the matrix "
    + "and has its own kata; which cells are filled when everyone may ask everyone?")]
public static class AlreadyCausal
{
    public static long Scores(int tokens) => tokens * (tokens + 1L) / 2;

    public static long MultiplyAdds(int tokens, int dK, int dV) => checked(tokens * (tokens + 1L) / 2 * ((long)dK + dV));
}

/// <summary>The budget is spent on half of the matrix.</summary>
[Trap<ICharacterCost>("already-causal", "You let each token ask only itself and those before it, so your budget lasts longer. That is the "
    + "causal half of the matrix and has its own kata; which cells are filled when everyone may ask everyone?")]
public static class CausalBudget
{
    public static long MaxTokens(long scoreBudget)
    {
        var tokens = new CharacterCost().MaxTokens(scoreBudget);
        while ((Int128)(tokens + 1) * (tokens + 2) / 2 <= scoreBudget)
            tokens += Math.Max(1, (long)((Math.Sqrt(2.0 * scoreBudget) - tokens) / 2));
        while ((Int128)tokens * (tokens + 1) / 2 > scoreBudget)
            tokens--;
        return tokens;
    }
}

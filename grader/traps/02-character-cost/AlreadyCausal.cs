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

using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>No token asks itself.</summary>
[Trap<ICharacterCost>("not-itself", "You left out the cells where a token asks itself. Attention does not: the diagonal of the matrix is "
    + "computed like every other cell. How many cells has the full square?")]
public static class NotItself
{
    public static long Scores(int tokens) => tokens * (tokens - 1L);

    public static long MultiplyAdds(int tokens, int dK, int dV) => checked(tokens * (tokens - 1L) * ((long)dK + dV));
}

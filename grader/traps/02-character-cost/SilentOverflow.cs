using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>A cost beyond a long wraps around.</summary>
[Trap<ICharacterCost>("silent-overflow", "You let the product wrap around when it does not fit a long, and an enormous cost comes out as "
    + "a small or negative one. C# is silent about this unless you ask it not to be. How do you ask?")]
public static class SilentOverflow
{
    public static long MultiplyAdds(int tokens, int dK, int dV) => unchecked((long)tokens * tokens * ((long)dK + dV));

    public static string? Evidence(int tokens, int dK, int dV, long answer) =>
        answer < 0 ? $"Your cost of {tokens} tokens with sizes {dK} and {dV} is {answer}." : null;
}

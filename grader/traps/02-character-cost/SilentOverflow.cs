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

/// <summary>A double decides whether the cost fits, and the number after the largest long is one and the same to it.</summary>
[Trap<ICharacterCost>("silent-overflow", "You asked a double whether the cost fits a long. A double has 53 bits for its digits, so the "
    + "largest long and the number after it are the same to it, and a cost just too large came out negative. C# can watch the exact "
    + "product for you. How do you ask?")]
public static class OverflowAskedOfADouble
{
    public static long MultiplyAdds(int tokens, int dK, int dV)
    {
        if (tokens < 0 || dK < 0 || dV < 0)
            throw new ArgumentException("Sizes are not negative.");
        return (double)tokens * tokens * ((double)dK + dV) > long.MaxValue
            ? throw new OverflowException()
            : unchecked((long)tokens * tokens * ((long)dK + dV));
    }

    public static string? Evidence(int tokens, int dK, int dV, long answer) => SilentOverflow.Evidence(tokens, dK, dV, answer);
}

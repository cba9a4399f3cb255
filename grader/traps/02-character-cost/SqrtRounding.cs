using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The square root, cut off.</summary>
[Trap<ICharacterCost>("sqrt-rounding", "You trust the square root. A double has 53 bits, a long has 63: just below a large square the "
    + "root comes out rounded up, and the sequence is one token too long. How can you check a root without taking another one?")]
public static class SqrtRounding
{
    public static long MaxTokens(long scoreBudget) => (long)Math.Sqrt(scoreBudget);

    public static string? Evidence(long scoreBudget, long answer) =>
        (decimal)answer * answer > scoreBudget ? $"Your {answer} tokens need {(decimal)answer * answer} scores; the budget is "
            + $"{scoreBudget}." : null;
}

/// <summary>The square root, cut off and squeezed into an int.</summary>
[Trap<ICharacterCost>("sqrt-rounding", "You trust the square root and put it into an int. Just below a large square it comes out rounded "
    + "up, and a large budget buys more tokens than an int can count. How can you check a root, and what type is the answer?")]
public static class SqrtRoundingToInt
{
    public static long MaxTokens(long scoreBudget) => (int)Math.Sqrt(scoreBudget);
}

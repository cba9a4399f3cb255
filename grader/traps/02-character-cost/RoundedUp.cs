using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The square root, rounded to the nearest.</summary>
[Trap<ICharacterCost>("rounded-up", "You rounded the root to the nearest whole number, so every other budget is overdrawn. Which "
    + "direction is always safe?")]
public static class RoundedUp
{
    public static long MaxTokens(long scoreBudget) => (long)Math.Round(Math.Sqrt(scoreBudget));

    public static string? Evidence(long scoreBudget, long answer) =>
        (decimal)answer * answer > scoreBudget ? $"Your {answer} tokens need {(decimal)answer * answer} scores; the budget is "
            + $"{scoreBudget}." : null;
}

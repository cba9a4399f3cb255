using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The scores must stay below the budget.</summary>
[Trap<ICharacterCost>("budget-not-used-up", "You stop one token early when the budget is a square. A budget may be used up to "
    + "the last score.")]
public static class BudgetNotUsedUp
{
    public static long MaxTokens(long scoreBudget) =>
        scoreBudget < 1 ? new CharacterCost().MaxTokens(scoreBudget) : new CharacterCost().MaxTokens(scoreBudget - 1);
}

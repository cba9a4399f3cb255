using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The square root, cut off and squeezed into an int.</summary>
[Trap<ICharacterCost>("sqrt-rounding", "You trust the square root and put it into an int. Just below a large square it comes out rounded up, and a large budget buys more tokens than an int can count. How can you check a root, and what type is the answer?")]
public static class SqrtRoundingToInt
{
    public static long MaxTokens(long scoreBudget) => (int)Math.Sqrt(scoreBudget);
}

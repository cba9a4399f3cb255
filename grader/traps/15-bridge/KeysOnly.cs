using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Without the factor 2.</summary>
[Trap<IBridge>("keys-only", "You count one row per token. Each head remembers two rows of every token. Which of the two is missing?")]
public static class KeysOnly
{
    public static long StoredNumbers(int tokens, int layers, int kvHeads, int headDim) =>
        Parts.Right.StoredNumbers(tokens, layers, kvHeads, headDim) / 2;
}

using System.Text;
using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Costs in 128 bits, a sorted set for the alphabet.</summary>
[RightVariant<ICharacterCost>("wide integers")]
public static class WideIntegers
{
    public static string[] Alphabet(string corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. new SortedSet<Rune>(corpus.EnumerateRunes()).Select(rune => rune.ToString())];
    }

    public static long Scores(int tokens) =>
        tokens >= 0 ? Math.BigMul(tokens, tokens) : throw new ArgumentException("A length is not negative.");

    public static long MultiplyAdds(int tokens, int dK, int dV)
    {
        if (tokens < 0 || dK < 0 || dV < 0)
            throw new ArgumentException("Sizes are not negative.");
        var square = (UInt128)tokens * (UInt128)tokens;
        return checked((long)((square * (UInt128)dK) + (square * (UInt128)dV)));
    }

    public static double Ratio(int longTokens, int shortTokens) =>
        longTokens >= 0 && shortTokens > 0 ? (double)Math.BigMul(longTokens, longTokens) / Math.BigMul(shortTokens, shortTokens)
        : throw new ArgumentException("Lengths, please.");
}

using System.Text;
using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The longest sequence by halving an interval, ids by searching the alphabet, texts by a builder.</summary>
[RightVariant<ICharacterCost>("halving")]
public static class Halving
{
    public static int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        ArgumentNullException.ThrowIfNull(alphabet);
        ArgumentNullException.ThrowIfNull(text);
        var codes = alphabet.Select(character => Rune.GetRuneAt(character, 0).Value).ToArray();
        var ids = text.EnumerateRunes().Select(rune => Array.BinarySearch(codes, rune.Value)).ToArray();
        return ids.Any(id => id < 0) ? throw new ArgumentException("A foreign character.") : ids;
    }

    public static string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(alphabet);
        ArgumentNullException.ThrowIfNull(ids);
        var text = new StringBuilder();
        foreach (var id in ids)
            text.Append(alphabet.ElementAtOrDefault(id) ?? throw new ArgumentException("A foreign id."));
        return text.ToString();
    }

    public static long MaxTokens(long scoreBudget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scoreBudget);
        var (low, high) = (0L, 1L << 32);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = (Int128)middle * middle <= scoreBudget ? (middle, high) : (low, middle - 1);
        }
        return low;
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus)
    {
        var points = CodePoints(corpus);
        Array.Sort(points);
        var alphabet = new List<string>();
        for (var i = 0; i < points.Length; i++)
        {
            if (i == 0 || points[i] != points[i - 1])
            {
                alphabet.Add(new Rune(points[i]).ToString());
            }
        }
        return [.. alphabet];
    }

    public int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        if (alphabet is null)
        {
            throw new ArgumentNullException(nameof(alphabet));
        }
        var ids = CodePoints(text);
        foreach (ref var id in ids.AsSpan())
        {
            id = Find(alphabet, id);
        }
        return ids;
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        if (alphabet is null || ids is null)
        {
            throw new ArgumentNullException(alphabet is null ? nameof(alphabet) : nameof(ids));
        }
        var text = new ArrayBufferWriter<char>();
        for (var i = 0; i < ids.Count; i++)
        {
            if ((uint)ids[i] >= (uint)alphabet.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(ids), ids[i], "Not a position in the alphabet.");
            }
            text.Write(alphabet[ids[i]]);
        }
        return text.WrittenSpan.ToString();
    }

    public long Scores(int tokens) => (long)Product(1, tokens, tokens);

    public long MultiplyAdds(int tokens, int dK, int dV) => checked((long)(Product(dK, tokens, tokens) + Product(dV, tokens, tokens)));

    public double Ratio(int longTokens, int shortTokens)
    {
        if (shortTokens < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(shortTokens));
        }
        var factor = (double)Product(1, longTokens, 1) / shortTokens;
        return factor * factor;
    }

    // A root digit by digit, in binary: from the largest bit down, keep each one that does not lift the square above the budget.
    public long MaxTokens(long scoreBudget)
    {
        if (scoreBudget < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(scoreBudget));
        }
        var root = 0UL;
        for (var bit = 1UL << 31; bit > 0; bit >>= 1)
        {
            if ((root | bit) * (root | bit) <= (ulong)scoreBudget)
            {
                root |= bit;
            }
        }
        return (long)root;
    }

    private static Int128 Product(int a, int b, int c) =>
        a < 0 || b < 0 || c < 0 ? throw new ArgumentOutOfRangeException(nameof(a), "Sizes are not negative.") : (Int128)a * b * c;

    private static int[] CodePoints(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        var bytes = Encoding.UTF32.GetBytes(text);
        var points = new int[bytes.Length / sizeof(int)];
        Buffer.BlockCopy(bytes, 0, points, 0, bytes.Length);
        return points;
    }

    private static int Find(IReadOnlyList<string> alphabet, int point)
    {
        var (low, high) = (0, alphabet.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            switch (char.ConvertToUtf32(alphabet[middle], 0).CompareTo(point))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }
        throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "U+{0:X4} is not in the alphabet.", point));
    }
}

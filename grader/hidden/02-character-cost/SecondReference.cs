using System.Numerics;

namespace Katas.Kata02.Hidden;

/// <summary>The same once more: code points by hand, costs without a limit, the root by halving an interval.</summary>
internal static class SecondReference
{
    public static string[] Alphabet(string corpus)
    {
        var codes = new SortedSet<int>();
        for (var i = 0; i < corpus.Length; i++)
        {
            codes.Add(char.ConvertToUtf32(corpus, i));
            if (char.IsHighSurrogate(corpus[i]))
                i++;
        }
        return [.. codes.Select(char.ConvertFromUtf32)];
    }

    public static int[] Encode(string[] alphabet, string text)
    {
        var ids = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
            ids.Add(Array.IndexOf(alphabet, char.ConvertFromUtf32(char.ConvertToUtf32(text, i))));
        return [.. ids];
    }

    public static BigInteger MultiplyAdds(int tokens, int dK, int dV)
    {
        BigInteger scores = 0;
        BigInteger values = 0;
        scores += BigInteger.Multiply(tokens, BigInteger.Multiply(dK, tokens));
        values += BigInteger.Multiply(dV, BigInteger.Multiply(tokens, tokens));
        return scores + values;
    }

    public static long MaxTokens(long budget)
    {
        long affordable = 0;
        long tooMany = 3_037_000_500; // its square is above long.MaxValue
        while (tooMany - affordable > 1)
        {
            var middle = (affordable + tooMany) / 2;
            if (BigInteger.Multiply(middle, middle) <= budget)
                affordable = middle;
            else
                tooMany = middle;
        }
        return affordable;
    }
}

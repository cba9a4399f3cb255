namespace Katas.Kata04;

internal sealed class Symbols
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<string> texts = [];

    public IReadOnlyList<string> All => texts;

    public static long Pair(int left, int right) => ((long)left << 32) | (uint)right;

    public static int[] Replace(int[] word, long pair, int made)
    {
        var result = new int[word.Length];
        int n = 0;
        for (int i = 0; i < word.Length; i++)
            result[n++] = i + 1 < word.Length && Pair(word[i], word[i + 1]) == pair && ++i > 0 ? made : word[i];
        return result[..n];
    }

    public long Pair(Merge merge) => Pair(Number(merge.Left), Number(merge.Right));

    public int Number(string text)
    {
        if (numbers.TryGetValue(text, out int number)) return number;
        texts.Add(text);
        return numbers[text] = texts.Count - 1;
    }

    public string Text(int number) => texts[number];

    public int[] Spell(string word) => word.EnumerateRunes().Select(rune => Number(rune.ToString())).ToArray();

    public string[] Texts(int[] word) => Array.ConvertAll(word, Text);

    public int Compare(long a, long b)
    {
        int left = string.CompareOrdinal(texts[(int)(a >> 32)], texts[(int)(b >> 32)]);
        return left != 0 ? left : string.CompareOrdinal(texts[(int)a], texts[(int)b]);
    }
}

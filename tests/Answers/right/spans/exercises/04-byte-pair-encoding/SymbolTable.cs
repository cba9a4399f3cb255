namespace Katas.Kata04;

/// <summary>Numbers for texts, so that pairs are two numbers; equal texts have one number however they were made.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<string> texts = [];

    public string this[int number] => texts[number];

    public int NumberOf(string text)
    {
        if (numbers.TryAdd(text, texts.Count))
        {
            texts.Add(text);
        }
        return numbers[text];
    }

    public int[] Spell(string word)
    {
        var result = new List<int>(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            result.Add(NumberOf(rune.ToString()));
        }
        return [.. result];
    }

    /// <summary>Joins pairs in place, from left to right, and returns what is left of the span.</summary>
    public static Span<int> Join(Span<int> symbols, int left, int right, int joined)
    {
        var write = 0;
        for (var read = 0; read < symbols.Length; read++)
        {
            var pair = symbols[read] == left && read + 1 < symbols.Length && symbols[read + 1] == right;
            symbols[write++] = pair ? joined : symbols[read];
            read += pair ? 1 : 0;
        }
        return symbols[..write];
    }
}

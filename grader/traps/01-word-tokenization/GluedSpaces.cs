using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>A single space becomes the beginning of the piece behind it.</summary>
[Trap<IWordTokenization>("glued-spaces", "You glue a space to the piece behind it, as the tokenizer of GPT-2 does. There the model learns "
    + "a word with its space; here a gap is a piece of its own, and a word is the same with and without it. How many pieces are a "
    + "letter, a gap and a letter?")]
public static class GluedSpaces
{
    public static string[] Lossless(string text) => [.. Joined(new WordTokenization().Lossless(text), gap => gap == " ")];

    internal static IEnumerable<string> Joined(IReadOnlyList<string> pieces, Func<string, bool> isGlued)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var isLast = i == pieces.Count - 1;
            yield return !isLast && isGlued(pieces[i]) ? pieces[i] + pieces[++i] : pieces[i];
        }
    }
}

/// <summary>The last space of every gap.</summary>
[Trap<IWordTokenization>("glued-spaces", "You glue the last space of a gap to the piece behind it, as the tokenizer of GPT-2 does. There "
    + "the model learns a word with its space; here a gap is a piece of its own, and a word is the same with and without it. How many "
    + "pieces are a letter, a gap and a letter?")]
public static class GluedLastSpace
{
    public static string[] Lossless(string text)
    {
        var pieces = new WordTokenization().Lossless(text);
        return [.. GluedSpaces.Joined([.. pieces.SelectMany((piece, i) => i < pieces.Length - 1 && piece.Length > 1 && piece[^1] == ' '
            && string.IsNullOrWhiteSpace(piece) ? (string[])[piece[..^1], " "] : [piece])], gap => gap == " ")];
    }
}

using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Only white space and punctuation end a word; symbols stay in it.</summary>
[Trap<IWordTokenization>("marks-stay", "You removed punctuation, and symbols such as $, + or an emoji stayed in the words. It is easier "
    + "to say what belongs to a word than to list everything that does not.")]
public static class MarksStay
{
    public static string[] ByWordChars(string text) =>
        string.Concat(text.Select(character => char.IsPunctuation(character) ? ' ' : character))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

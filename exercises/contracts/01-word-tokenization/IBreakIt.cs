namespace Katas.Kata01;

/// <summary>Break it first: texts on which cutting at spaces, or keeping letters and digits only, goes wrong.</summary>
public interface IBreakIt
{
    /// <summary>A text without a single foreign piece, of which a vocabulary of words still knows nothing.</summary>
    /// <param name="vocabulary">A vocabulary of whole words and single marks, each with its id; no digits, and nothing glued
    /// together.</param>
    /// <returns>
    /// Two to twenty words separated by white space. Every run of letters in them and every mark is in <paramref name="vocabulary"/>,
    /// yet no word is.
    /// </returns>
    string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary);

    /// <summary>Two different texts that look the same to a tokenizer that keeps letters and digits only.</summary>
    /// <returns>Two texts of 1 to 100 characters, other ones than the README's example, each with at least one letter or digit.</returns>
    (string A, string B) TextsTheWordRegexCannotTellApart();
}

namespace Katas.Kata01;

/// <summary>
/// Three ways to cut a text into words, and what a fixed vocabulary makes of the result.
/// A character is a Unicode scalar value (<see cref="System.Text.Rune"/>), never half of one; it is for <c>Rune</c> to say which
/// characters are letters, decimal digits and white space. Every text holds whole characters only.
/// Case, accents and spelling stay as they are: nothing is normalised. The empty text has no pieces.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface IWordTokenization
{
    /// <summary>
    /// The words between the gaps: maximal runs of characters that are not white space (<see cref="char.IsWhiteSpace(char)"/>).
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The words in order, none of them empty.</returns>
    /// <exception cref="ArgumentException">The text is null.</exception>
    string[] ByWhitespace(string text);

    /// <summary>
    /// The words without their marks: maximal runs of letters and decimal digits (<see cref="System.Text.Rune.IsLetterOrDigit"/>);
    /// everything else is dropped.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The words in order, none of them empty.</returns>
    /// <exception cref="ArgumentException">The text is null.</exception>
    string[] ByWordChars(string text);

    /// <summary>
    /// Pieces that give the text back when they are joined. A piece is a maximal run of letters, or of decimal digits, or of white space,
    /// or one single other character.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The pieces in order, none of them empty; joined they are <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentException">The text is null.</exception>
    /// <remarks>
    /// A small relative of the first cut of GPT-2: Radford et al., Language Models are Unsupervised Multitask Learners (2019), section 2.2.
    /// </remarks>
    string[] Lossless(string text);

    /// <summary>
    /// The most frequent words with their ids: the most frequent gets 0, the next 1, and so on.
    /// Equally frequent words stand in ordinal order (<see cref="StringComparer.Ordinal"/>), on every machine.
    /// </summary>
    /// <param name="words">The words of a corpus, with repetitions.</param>
    /// <param name="maxSize">How many words may enter at most; 0 gives an empty vocabulary.</param>
    /// <returns>Word and id; the ids are 0, 1, 2, … without a hole.</returns>
    /// <exception cref="ArgumentException">The words or one of them are null, or <paramref name="maxSize"/> is negative.</exception>
    IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize);

    /// <summary>What a vocabulary does not know about a text.</summary>
    /// <param name="vocabulary">Word and id.</param>
    /// <param name="words">The words of the text, with repetitions.</param>
    /// <returns>The counts, and the unknown words themselves.</returns>
    /// <exception cref="ArgumentException">The vocabulary, the words or one of the words are null.</exception>
    OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words);
}

namespace Katas.Kata04;

/// <summary>
/// Byte-pair encoding: learn merges from counted words, then replay them on any word.
/// A character is a Unicode scalar value (<see cref="System.Text.Rune"/>): <c>🙃</c> is one character, though it takes two <c>char</c>.
/// Texts are compared ordinally everywhere, whatever the culture of the machine. A space is a character like any other.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
/// <remarks>
/// A list of merges is well formed if each side of a merge is a single character or the result of an earlier merge in the list, as
/// <see cref="Train"/> makes them; the same merge may stand in it twice, and two may make the same text. Only well-formed lists are
/// asked, apart from what is refused, and none with which the tokens of a word change if the list is looked through again after each place.
/// Source: Sennrich, Haddow, Birch: Neural Machine Translation of Rare Words with Subword Units (2016), section 3.2, algorithm 1.
/// </remarks>
public interface IBytePairEncoding
{
    /// <summary>
    /// The merges learned from a corpus. Every word starts as single characters; then, again and again, the pair of neighbours
    /// with the highest count becomes one symbol wherever it stands.
    /// </summary>
    /// <param name="wordCounts">How often each word occurs, at least once each; all counts fit an <c>int</c>. A pair never crosses from one
    /// word into another; an empty word has no pairs.</param>
    /// <param name="mergeCount">How many merges to learn, 0 or more; fewer are learned when no pair is left.</param>
    /// <returns>
    /// The merges in the order learned. The count of a pair is the number of places where it stands, overlaps included
    /// (<c>aaaa</c> holds <c>a+a</c> three times), times the count of the word.
    /// Among equal counts the ordinally greatest pair wins: compare Left, and only then Right.
    /// A merge replaces from left to right without overlap: <c>aaa</c> becomes <c>aa a</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The words are null, a count is below 1, or the number of merges is negative.</exception>
    IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount);

    /// <summary>
    /// The tokens in the order of their ids: the alphabet, then what each merge makes, every text once, at its first place.
    /// </summary>
    /// <param name="alphabet">Single characters, in any order.</param>
    /// <param name="merges">The merges in the order learned.</param>
    /// <returns>Token i is the text of id i.</returns>
    /// <exception cref="ArgumentException">A list is null, or holds an empty text.</exception>
    IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges);

    /// <summary>The tokens of a word: the last line of its <see cref="MergePath"/>.</summary>
    /// <param name="merges">The merges in the order learned; of two equal ones the first counts.</param>
    /// <param name="word">Any text, of any characters.</param>
    /// <returns>Tokens which, joined, give the word; none for the empty word.</returns>
    /// <exception cref="ArgumentException">The merges or the word is null, or a side of a merge is empty.</exception>
    IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word);

    /// <summary>
    /// The way from characters to tokens. Among the merges that fit somewhere in the word, the one learned first is applied,
    /// everywhere it fits, from left to right without overlap; this repeats until no merge fits.
    /// </summary>
    /// <param name="merges">The merges in the order learned; of two equal ones the first counts.</param>
    /// <param name="word">Any text, of any characters.</param>
    /// <returns>First the single characters, then the symbols after each applied merge: one entry per merge, however many places it
    /// changed. The empty word has one entry, without symbols.</returns>
    /// <exception cref="ArgumentException">The merges or the word is null, or a side of a merge is empty.</exception>
    IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word);

    /// <summary>The ids of a word's tokens: their places in the <see cref="Vocabulary"/>.</summary>
    /// <param name="alphabet">Single characters, in any order; all characters of the merges are among them.</param>
    /// <param name="merges">The merges in the order learned.</param>
    /// <param name="word">Any text made of characters of the alphabet.</param>
    /// <returns>One id per token.</returns>
    /// <exception cref="ArgumentException">An argument is null, a list holds an empty text, or a character of the word is not in the
    /// alphabet.</exception>
    int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word);

    /// <summary>The text of some ids: their tokens, joined.</summary>
    /// <param name="alphabet">Single characters, in any order.</param>
    /// <param name="merges">The merges in the order learned.</param>
    /// <param name="ids">Places in the <see cref="Vocabulary"/>, in any order and number.</param>
    /// <returns>The joined tokens; the empty text for no ids.</returns>
    /// <exception cref="ArgumentException">An argument is null, a list holds an empty text, or an id is not in the vocabulary.</exception>
    string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids);
}

using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata01.Pictures;

/// <summary>How many words of a text a vocabulary of words does not know.</summary>
[Interview(1)]
internal sealed class WordTokenizationInterview : IInterview
{
    private const string Learned = "the cat sat on the mat and the dog sat on the cat";
    private const string Read = "the cats sat on ChatGPT-4o and the dog didn't";

    public IReadOnlyList<string> Points { get; } =
    [
        "Words make short sequences, but their list never ends: names, compounds, typing errors and new words are always missing.",
        "All that is missing becomes one and the same [UNK], and what the text said there is lost.",
        "What a word is depends on a rule, and rules for cutting break on real text: ChatGPT-4o, don't, languages without spaces.",
        "Subwords take a little more length than words, keep frequent words whole and build the rare ones from pieces: nothing is unknown.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your BuildVocabulary and Coverage",
            $"Learned from \"{Learned}\", asked about \"{Read}\": a larger list helps, and never reaches the end.",
            ["vocabulary", "words", "unknown", "share"], () => [Row(2), Row(4), Row(8), Row(100)]),
        Tables.Of("One text, three rules", "What counts as a word is a matter of the rule.", ["rule", "pieces of \"ChatGPT-4o didn't\""],
            () => [Pieces("ByWhitespace", Answer.ByWhitespace), Pieces("ByWordChars", Answer.ByWordChars),
                Pieces("Lossless", Answer.Lossless)]),
    ];

    private static IWordTokenization Answer => Subject.Of<IWordTokenization>();

    private static string[] Row(int size)
    {
        var vocabulary = Answer.BuildVocabulary(Answer.ByWordChars(Learned), size);
        var report = Answer.Coverage(vocabulary, Answer.ByWordChars(Read));
        return [$"{vocabulary.Count}", $"{report.Words}", $"{report.Unknown}", Tables.Cell((double)report.Unknown / report.Words)];
    }

    private static string[] Pieces(string rule, Func<string, string[]> cut) => [rule, string.Join(" | ", cut("ChatGPT-4o didn't"))];
}

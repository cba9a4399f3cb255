using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata04.Pictures;

/// <summary>What more merges buy: a larger vocabulary and shorter sequences.</summary>
[Interview(4)]
internal sealed class BytePairEncodingInterview : IInterview
{
    private static readonly Dictionary<string, int> Words = new() { ["hug"] = 10, ["pug"] = 5, ["pun"] = 12, ["bun"] = 4, ["hugs"] = 5 };
    private static readonly string[] Alphabet = ["b", "g", "h", "n", "p", "s", "u"];

    public IReadOnlyList<string> Points { get; } =
    [
        "BPE starts with characters and joins the most frequent pair of neighbours, again and again; the merges are applied in that order.",
        "Frequent words end as one token, rare ones as a few pieces, and the worst case is a character or a byte: nothing is unknown.",
        "The number of merges is the dial: more of them mean a larger vocabulary and shorter sequences, and each one more buys less.",
        "The pieces are frequent, not meaningful: they need not be stems or endings.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your Train and Segment",
            "Learned from hug × 10, pug × 5, pun × 12, bun × 4, hugs × 5; tokens are those of all these.",
            ["merges", "vocabulary", "tokens", "hugs", "bugs"], () => [Row(0), Row(1), Row(2), Row(3), Row(6)]),
    ];

    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    private static string[] Row(int count)
    {
        var merges = Answer.Train(Words, count);
        var tokens = Words.Sum(word => word.Value * Answer.Segment(merges, word.Key).Count);
        return [$"{count}", $"{Answer.Vocabulary(Alphabet, merges).Count}", $"{tokens}", Cut(merges, "hugs"), Cut(merges, "bugs")];
    }

    private static string Cut(IReadOnlyList<Merge> merges, string word) => string.Join('·', Answer.Segment(merges, word));
}

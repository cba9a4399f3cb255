using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata03.Pictures;

/// <summary>What comes back of pieces that a vocabulary does not know.</summary>
[Interview(3)]
internal sealed class ByteFallbackInterview : IInterview
{
    private static readonly string[] Known = ["the", "cat"];
    private static readonly Dictionary<string, int> Vocabulary = new() { ["[UNK]"] = 0, ["the"] = 1, ["cat"] = 2 };

    public IReadOnlyList<string> Points { get; } =
    [
        "[UNK] makes different texts the same: what a vocabulary does not have can neither be told apart nor brought back.",
        "256 bytes write every text in UTF-8, so a vocabulary that ends in bytes has ids for every text and a way back from them.",
        "It costs length only where the text is rare: a known piece is one id, an unknown character up to four.",
        "So subwords with bytes below them are short where it matters and complete everywhere, which neither words nor characters are.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your two ways of writing a piece", "With [UNK] three pieces become one; with bytes each comes back.",
            ["piece", "with [UNK]", "comes back as", "ids with bytes", "comes back as"],
            () => [.. new[] { "cat", "dog", "café", "猫" }.Select(Row)]),
    ];

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    private static string[] Row(string piece)
    {
        var (unknown, bytes) = (Answer.EncodeWithUnk(Vocabulary, [piece]), Answer.EncodeWithBytes(Known, [piece]));
        return
        [
            piece, string.Join(' ', unknown), Answer.DecodeWithUnk(Vocabulary, unknown), string.Join(' ', bytes),
            Answer.DecodeWithBytes(Known, bytes),
        ];
    }
}

using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata13.Pictures;

/// <summary>Whom one token attends to, head by head.</summary>
[Interview(13)]
internal sealed class MultiHeadAttentionInterview : IInterview
{
    private const int Size = 12, Heads = 3;
    private static readonly string[] Words = ["the", "cat", "sat", "on", "the", "mat"];

    public IReadOnlyList<string> Points { get; } =
    [
        "A head has one set of weights for each token, so all it can make is one average, and one average cannot serve two purposes.",
        "Several heads look at the same tokens through projections of their own, each with a budget of its own that sums to 1.",
        "They cost about as much as one wide head, because the width is shared among them.",
        "Concatenation keeps their findings apart, and W_O combines them.",
        "Scores are divided by √d_k, where d_k is the width of one head: that keeps softmax from saturating however wide the model is.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Whom \"sat\" attends to, by your Weights", "Random lenses: already they disagree. One wide head has one row only.",
            ["head", .. Words], () => [.. Rows(Heads, head => $"{head + 1} of {Heads}"), .. Rows(1, _ => "one wide")]),
    ];

    private static string[][] Rows(int heads, Func<int, string> name) =>
    [
        .. Fits.Count("Weights", Subject.Of<IMultiHeadAttention>().Weights(
            Made.Embedded(Words, Size), Made.Weights(Size, Size, 1), Made.Weights(Size, Size, 2), heads), heads)
            .Select((weights, head) => (string[])
                [name(head), .. Fits.Shape("Weights", weights, Words.Length, Words.Length)[2].Select(Tables.Cell)]),
    ];
}

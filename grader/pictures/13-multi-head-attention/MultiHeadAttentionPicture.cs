using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata13.Pictures;

/// <summary>One lens for each head over the same sentence.</summary>
[Picture(13)]
internal sealed class MultiHeadAttentionPicture : IPicture
{
    private const int Size = 12, MostWords = 8; // 12 can be divided by every number of heads that may be typed

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new TextInput("text", "Sentence", "the cat sat on the mat", 80) { FewestWords = 2 },
        new WholeInput("heads", "Heads", 3, 1, 4),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        string[] words = [.. typed.Words("text").Take(MostWords)];
        var heads = typed.Whole("heads");
        return
        [
            .. Enumerable.Range(0, heads).Select(head => new PicturePart($"Head {head}",
                "The same sentence through a lens of its own: each row sums to 1.", Heatmap.Outline(words, words),
                () => Heatmap.Of(words, words, Fits.Shape("Weights", Weights(words, heads)[head], words.Length, words.Length)))),
            new PicturePart("What the heads see of each token", "Split cuts every row into one piece for each head.",
                new Grid(["token", .. Made.Numbers(heads).Select(head => $"head {head}")], []), () => Pieces(words, heads)),
        ];
    }

    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    private static IReadOnlyList<double[][]> Weights(string[] words, int heads) => Fits.Count("Weights", Answer.Weights(
        Made.Embedded(words, Size), Made.Weights(Size, Size, 1), Made.Weights(Size, Size, 2), heads), heads);

    private static Grid Pieces(string[] words, int heads)
    {
        var split = Fits.Count("Split", Answer.Split(Made.Embedded(words, Size), heads), heads);
        foreach (var head in split)
            Fits.Shape("Split", head, words.Length, Size / heads);
        return new Grid(["token", .. Made.Numbers(heads).Select(head => $"head {head}")],
            [.. words.Select((word, row) => (string[])[word, .. split.Select(head => string.Join(' ', head[row].Select(Grid.Cell)))])]);
    }
}

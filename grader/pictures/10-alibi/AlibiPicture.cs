using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata10.Pictures;

/// <summary>The penalties of each head.</summary>
[Picture(10)]
internal sealed class AlibiPicture : IPicture
{
    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new WholeInput("heads", "Heads", 4, 1, 12),
        new WholeInput("tokens", "Tokens", 6, 1, 24),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var (heads, tokens) = (typed.Whole("heads"), typed.Whole("tokens"));
        var places = Made.Numbers(tokens);
        return
        [
            new PicturePart("Slopes", "What each head charges for one place of distance.", new Grid(["head", "slope"], []),
                () => new Grid(["head", "slope"], [.. Slopes(heads).Select((slope, head) => (string[])
                    [Grid.Cell((long)head), FormattableString.Invariant($"{slope:0.######}")])])),
            .. Enumerable.Range(0, heads).Select(head => new PicturePart($"Bias of head {head}",
                "Nothing on the diagonal; the price grows with the distance, more steeply for a larger slope.",
                Heatmap.Outline(places, places), () => Heatmap.Of(places, places, Fits.Shape(
                    "Bias", Answer.Bias(tokens, Slopes(heads)[head]), tokens, tokens)))),
        ];
    }

    private static IAlibi Answer => Subject.Of<IAlibi>();

    private static double[] Slopes(int heads) => Fits.Length("Slopes", Answer.Slopes(heads), heads);
}

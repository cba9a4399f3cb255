using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata00.Pictures;

/// <summary>The softmax of some scores, and of the same scores moved.</summary>
[Picture(0)]
internal sealed class WarmUpPicture : IPicture
{
    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new NumbersInput("scores", "Scores", "1 2 3", 2, 10),
        new NumbersInput("shift", "Added to every score", "1000", 1, 1),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var (scores, shift) = (typed.Numbers("scores"), typed.Numbers("shift")[0]);
        return
        [
            Part("Softmax of the scores", "The weights share one whole; the largest score has the largest share.", scores),
            Part("Softmax of the same scores, moved", "A softmax sees differences only, so both pictures should be the same.",
                [.. scores.Select(score => score + shift)]),
        ];
    }

    private static PicturePart Part(string title, string caption, double[] scores)
    {
        string[] names = [.. scores.Select(Grid.Cell)];
        return new PicturePart(title, caption, new ShareBars("score", names, []), () => new ShareBars(
            "score", names, Fits.Length("Softmax", Subject.Of<IWarmUp>().Softmax(scores), scores.Length)));
    }
}

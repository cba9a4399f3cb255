using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata12.Pictures;

/// <summary>The saturation table: largest weight, entropy and slope over d_k, with the scale and without it.</summary>
[Interview(12)]
internal sealed class ScalingInterview : IInterview
{
    private const int Queries = 8, Keys = 16;
    private static readonly int[] Widths = [1, 4, 16, 64, 256];

    public IReadOnlyList<string> Points { get; } =
    [
        "A score is a sum of d_k products. If the numbers have mean 0 and variance 1, it has variance d_k: scores spread like √d_k.",
        "Softmax looks at differences, so longer vectors make it give nearly everything to one key, though nobody decided that this key "
            + "matters.",
        "Saturated, it hardly passes a gradient on: the slope is p(1 − p), which vanishes near 0 and 1, and the favourite "
            + "cannot be unlearned.",
        "Dividing by √d_k brings the variance back to 1 at every width. Dividing by d_k would flatten the scores to an average "
            + "of everybody.",
        "Several heads are several such choices, so that one token can attend to different things; each divides by the root of "
            + "its own width.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Saturation of your Attention",
            $"Means over {Queries} queries and {Keys} keys of random numbers. Bare: the same with your Factor taken out of the queries.",
            ["d_k", "largest weight", "bare", "entropy", "bare", "slope", "bare"], () => [.. Widths.Select(Row)]),
    ];

    private static IScaling Answer => Subject.Of<IScaling>();

    private static string[] Row(int width)
    {
        var (scaled, bare) = (WeightsAt(width, isBare: false), WeightsAt(width, isBare: true));
        return
        [
            $"{width}", .. Both(Answer.MaxWeight), .. Both(Answer.Entropy),
            .. Both(weights => Answer.SoftmaxJacobian(weights).Select((row, key) => row[key]).Sum()),
        ];

        string[] Both(Func<double[], double> gauge) =>
            [Tables.Cell(scaled.Average(gauge)), Tables.Cell(bare.Average(gauge))];
    }

    private static double[][] WeightsAt(int width, bool isBare) =>
        Fits.Shape("Attention", Answer.Attention(
            Saturation.Queries(Queries, width, seed: 1, isBare ? Answer.Factor(width) : 1),
            Made.Matrix(Keys, width, 1001), Made.Matrix(Keys, 1, 1)).Weights, Queries, Keys);
}

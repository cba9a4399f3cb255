using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata12.Pictures;

/// <summary>How softmax saturates as vectors grow longer, with the scale and without it.</summary>
[Picture(12)]
internal sealed class ScalingPicture : IPicture
{
    private const int Queries = 8;
    private static readonly double[] Widths = [1, 4, 16, 64, 256];

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new WholeInput("keys", "Keys", 16, 2, 32),
        new WholeInput("seed", "Which random vectors", 1, 0, 999),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var (keys, seed) = (typed.Whole("keys"), typed.Whole("seed"));
        return
        [
            Part("Largest weight", "Bare scores leave one key with everything; divided by √d_k the largest weight stays where it was.",
                "largest weight", (keys, seed), weights => Answer.MaxWeight(weights)),
            Part("Entropy", "How evenly attention is spread: bare scores fall towards 0, all on one key.",
                "entropy", (keys, seed), weights => Answer.Entropy(weights)),
        ];
    }

    private static IScaling Answer => Subject.Of<IScaling>();

    private static PicturePart Part(
        string title, string caption, string gauge, (int Keys, int Seed) vectors, Func<double[], double> measure) => new(
        title, caption, new LineChart("d_k", gauge, Widths, []), () => new LineChart("d_k", gauge, Widths,
        [
            new Line("your Attention", [.. Widths.Select(width => Average((int)width, vectors, measure, isBare: false))]),
            new Line("your Attention, with its factor taken out of the queries",
                [.. Widths.Select(width => Average((int)width, vectors, measure, isBare: true))]),
        ]));

    private static double Average(int width, (int Keys, int Seed) vectors, Func<double[], double> measure, bool isBare)
    {
        var q = Saturation.Queries(Queries, width, vectors.Seed, isBare ? Answer.Factor(width) : 1);
        var k = Made.Matrix(vectors.Keys, width, vectors.Seed + 1000);
        var weights = Answer.Attention(q, k, Made.Matrix(vectors.Keys, 1, vectors.Seed)).Weights;
        return Fits.Shape("Attention", weights, Queries, vectors.Keys).Average(measure);
    }
}

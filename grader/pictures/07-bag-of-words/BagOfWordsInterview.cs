using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata07.Pictures;

/// <summary>What two sentences of the same words have in common, before and after positions.</summary>
[Interview(7)]
internal sealed class BagOfWordsInterview : IInterview
{
    private const int Width = 4;
    private static readonly double[][] First = Made.Embedded(["dog", "bites", "man"], Width);
    private static readonly double[][] Second = Made.Embedded(["man", "bites", "dog"], Width);

    public IReadOnlyList<string> Points { get; } =
    [
        "What breaks: the lookup gives a word the same row wherever it stands.",
        "Whatever treats all rows alike, a sum or attention without positions, cannot tell \"dog bites man\" from \"man bites dog\".",
        "What fixes it: each token gets something that depends on its place, before anything is mixed; what is summed cannot "
            + "be put in order "
            + "again.",
        "Counting neighbours keeps a little order, but the number of pairs explodes, and it sees no further than the pair.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("\"dog bites man\" against \"man bites dog\"", "0 means that nothing tells the two apart.",
            ["what is compared", "largest difference"], () =>
            [
                ["your SumPool of both", Tables.Difference(Sum(First), Sum(Second))],
                ["the row of dog in both, as looked up", Tables.Difference(First[0], Second[2])],
                ["the row of dog in both, after your AddPositions", Tables.Difference(Placed(First)[0], Placed(Second)[2])],
                ["your SumPool of both, after your AddPositions", Tables.Difference(Sum(Placed(First)), Sum(Placed(Second)))],
            ]),
    ];

    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    private static double[] Sum(double[][] rows) => Fits.Length("SumPool", Answer.SumPool(rows), Width);

    private static double[][] Placed(double[][] rows) =>
        Fits.Shape("AddPositions", Answer.AddPositions(rows, Made.Matrix(rows.Length, Width, seed: 7)), rows.Length, Width);
}

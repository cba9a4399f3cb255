using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata14.Pictures;

/// <summary>The same token at two places, stage by stage.</summary>
[Interview(14)]
internal sealed class PipelineInterview : IInterview
{
    private const int Size = 4, Heads = 2;
    private static readonly string[] Alphabet = [" ", "a", "b"];

    public IReadOnlyList<string> Points { get; } =
    [
        "The way: text, pieces, tokens, ids, rows of the table, positions, and then attention, which mixes.",
        "The lookup gives the same row for the same token wherever it stands, and attention is a weighted sum, which has no order.",
        "Without positions the same token would therefore hear the same everywhere, and a text in another order would give the "
            + "same answers, "
            + "shuffled.",
        "Positions must be in before anything is mixed; afterwards nobody can tell who came first.",
        "A full answer says at each stage what breaks if it is left out: unknown text, meaning, order, context.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("The two a of \"aba\" in your pipeline", "Equal until the clocks are in.", ["stage", "largest difference"],
            () => Rows(Run())),
    ];

    private static PipelineTrace Run() => Subject.Of<IPipeline>().Run("aba", new PipelineConfig(
        Alphabet, [], Made.Matrix(Alphabet.Length, Size, 1), Made.Weights(Size, Size, 2), Made.Weights(Size, Size, 3),
        Made.Weights(Size, Size, 4), Made.Weights(Size, Size, 5), Heads));

    private static string[][] Rows(PipelineTrace trace) =>
    [
        ["ids", Tables.Difference([Fits.Count("Ids", trace.Ids, 3)[0]], [trace.Ids[2]])],
        Stage("embedded", trace.Embedded), Stage("with positions", trace.Positioned), Stage("output", trace.Output),
    ];

    private static string[] Stage(string name, double[][] rows) =>
        Fits.Shape(name, rows, 3, Size) is var fitting ? [name, Tables.Difference(fitting[0], fitting[2])] : [];
}

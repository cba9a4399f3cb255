using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata06.Pictures;

/// <summary>A lookup is a product, and learning reaches the rows that were read.</summary>
[Interview(6)]
internal sealed class EmbeddingInterview : IInterview
{
    private static readonly int[] Ids = [2, 0, 2];
    private static readonly double[][] Upstream = [[1, 0], [0, 1], [1, 1]];
    private static readonly double[][] Table = [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6], [0.7, 0.8]];

    public IReadOnlyList<string> Points { get; } =
    [
        "In the rows of the embedding table. The id only says whose row it is.",
        "Opening row i is the same as multiplying a one-hot row by the table, so the table is a layer of weights like any other, and it is "
            + "learned.",
        "Only rows that were read get a gradient, and a token that is read twice gets the sum of both: it moves with its company.",
        "Tokens in the same company get similar messages and end up in similar places; before training the rows are noise.",
        "Nobody multiplies in earnest: the lookup copies rows, and the product would cost millions of millions of steps.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Two ways, one answer", "For the ids 2 0 2 and a table of four rows.", ["your Lookup against your LookupByMatMul", ""],
            () => [["largest difference", Tables.Difference(Answer.Lookup(Table, Ids), Answer.LookupByMatMul(Table, Ids))],
                ["steps of the product for 1000 tokens of GPT-4o's size", Grid.Cell(Answer.MatMulMultiplyAdds(1000, 200_019, 12_288))]]),
        Tables.Of("Your ScatterGradient", "The text was 2 0 2: row 2 gets two messages, rows 1 and 3 get none.",
            ["row", "moves by", "and by"], () => [.. Fits.Shape("ScatterGradient", Answer.ScatterGradient(Upstream, Ids, 4), 4, 2)
                .Select((row, id) => (string[])[$"{id}", .. row.Select(Grid.Cell)])]),
    ];

    private static IEmbedding Answer => Subject.Of<IEmbedding>();
}

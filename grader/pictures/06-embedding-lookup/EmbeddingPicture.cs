using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata06.Pictures;

/// <summary>A table with the rows that some ids select, and the same selection as a product.</summary>
[Picture(6)]
internal sealed class EmbeddingPicture : IPicture
{
    private const int Vocabulary = 5, Width = 4;
    private static readonly double[][] Table = Made.Matrix(Vocabulary, Width, seed: 6);
    private static readonly string[] Ids = Made.Numbers(Vocabulary);
    private static readonly string[] Columns = Made.Numbers(Width);

    public IReadOnlyList<PictureInput> Inputs { get; } =
        [new NumbersInput("ids", "Ids of a text", "2 0 2", 1, 8) { Whole = true, From = 0, To = Vocabulary - 1 }];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var ids = typed.Wholes("ids");
        string[] text = [.. ids.Select(id => Grid.Cell((long)id))];
        return
        [
            new PicturePart("One-hot rows", "One row for each token of the text, one switch for each entry of the table.",
                Heatmap.Outline(text, Ids), () => Heatmap.Of(text, Ids, Fits.Shape(
                    "OneHot", Answer.OneHot(ids, Vocabulary), ids.Length, Vocabulary))),
            new PicturePart("The table", "Framed: the rows that the ids name.", Heatmap.Outline(Ids, Columns),
                () => Heatmap.Of(Ids, Columns, Table) with { Framed = [.. ids.Distinct()] }),
            Rows("Your Lookup", "The framed rows, in the order of the text.", text, () => Answer.Lookup(Table, ids)),
            Rows("Your LookupByMatMul", "One-hot times table: the same rows.", text, () => Answer.LookupByMatMul(Table, ids)),
        ];
    }

    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    private static PicturePart Rows(string title, string caption, string[] text, Func<double[][]> look) => new(
        title, caption, Heatmap.Outline(text, Columns),
        () => Heatmap.Of(text, Columns, Fits.Shape(title["Your ".Length..], look(), text.Length, Width)));
}

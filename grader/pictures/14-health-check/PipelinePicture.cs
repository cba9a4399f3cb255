using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Kata04;
using Katas.Testing;

namespace Katas.Kata14.Pictures;

/// <summary>A text on its way through the pipeline, stage by stage.</summary>
[Picture(14)]
internal sealed class PipelinePicture : IPicture
{
    private const int Size = 4, Heads = 2, MostTokens = 24;
    private static readonly Merge[] Merges = [new("u", "g"), new("h", "ug"), new("p", "ug"), new(" ", "h")];

    public IReadOnlyList<PictureInput> Inputs { get; } = [new TextInput("text", "Text", "hug a pug", MostTokens)];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var text = typed.Text("text");
        string[] places = ["0", "1", "2"];
        return
        [
            new PicturePart("Pieces, tokens, ids", "The text is cut before spaces; merges join characters; each token has a number.",
                BoxRows.Outline("pieces", "tokens and ids"), () => Cut(Run(text))),
            Stage("Embedded", "One row for each token: its row of the table.", places, trace => trace.Embedded),
            Stage("With positions", "The same rows plus the clocks of their places.", places, trace => trace.Positioned),
            .. Enumerable.Range(0, Heads).Select(head => new PicturePart($"Weights of head {head}", "Who listens to whom.",
                Heatmap.Outline(places, places), () => WeightsOf(Run(text), head))),
            Stage("Output", "What each token has heard.", places, trace => trace.Output),
        ];

        PicturePart Stage(string title, string caption, string[] places, Func<PipelineTrace, double[][]> stage) => new(
            title, caption, Heatmap.Outline(places, Made.Numbers(Size)), () => Field(Run(text), stage, title));
    }

    private static PipelineTrace Run(string text)
    {
        string[] alphabet = [.. text.EnumerateRunes().Select(rune => $"{rune}").Concat(["u", "g", "h", "p", " "])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var config = new PipelineConfig(alphabet, Merges, Made.Matrix(alphabet.Length + Merges.Length, Size, 1),
            Made.Weights(Size, Size, 2), Made.Weights(Size, Size, 3), Made.Weights(Size, Size, 4), Made.Weights(Size, Size, 5), Heads);
        var trace = Subject.Of<IPipeline>().Run(text, config);
        Fits.AtMost("Tokens", trace.Tokens, MostTokens);
        return trace;
    }

    private static BoxRows Cut(PipelineTrace trace)
    {
        Fits.Count("Ids", trace.Ids, trace.Tokens.Count);
        return new BoxRows(
        [
            BoxRow.Of("pieces", trace.Pieces),
            new BoxRow("tokens and ids", [.. trace.Tokens.Zip(trace.Ids, (token, id) => new Box(token, Grid.Cell((long)id)))]),
        ]);
    }

    private static Heatmap Field(PipelineTrace trace, Func<PipelineTrace, double[][]> stage, string title) => Heatmap.Of(
        [.. trace.Tokens], Made.Numbers(Size), Fits.Shape(title, stage(trace), trace.Tokens.Count, Size));

    private static Heatmap WeightsOf(PipelineTrace trace, int head) => Heatmap.Of([.. trace.Tokens], [.. trace.Tokens], Fits.Shape(
        "Weights", Fits.Count("Weights", trace.Weights, Heads)[head], trace.Tokens.Count, trace.Tokens.Count));
}

using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata15.Pictures;

/// <summary>The mask, the weights under it, and what a cache saves.</summary>
[Picture(15)]
internal sealed class BridgePicture : IPicture
{
    private const int Size = 4;

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new WholeInput("tokens", "Tokens", 6, 2, 12),
        new WholeInput("queries", "Queries, the last of them", 6, 1, 12),
        new WholeInput("length", "Length of a text to write", 100, 10, 100000),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var keys = typed.Whole("tokens");
        var queries = Math.Min(typed.Whole("queries"), keys);
        var (rows, columns) = (Made.Numbers(queries, keys - queries), Made.Numbers(keys));
        double[] lengths = [.. Enumerable.Range(0, 6).Select(step => Math.Round(typed.Whole("length") * step / 5.0))];
        return
        [
            new PicturePart("Mask", "Row: who looks. A full cell may be seen, an empty one lies in the future.",
                Heatmap.Outline(rows, columns), () => new Heatmap(rows, columns, Mask(queries, keys))),
            new PicturePart("Weights under the mask", "Each row sums to 1 over what may be seen.",
                Heatmap.Outline(rows, columns), () => new Heatmap(rows, columns, Weights(queries, keys))),
            new PicturePart("The cache grows", "Rows in the cache after each step, one more each time.",
                new LineChart("step", "rows", Steps(keys), []), () => new LineChart("step", "rows", Steps(keys),
                    [new Line("keys in the cache", Grow(keys))])),
            new PicturePart("Scores that are computed", "Without a cache every token asks everything again.",
                new LineChart("length", "scores", lengths, []), () => new LineChart("length", "scores", lengths,
                [
                    new Line("with a cache", [.. lengths.Select(length => (double)Answer.ScoresWithCache((int)length))]),
                    new Line("without", [.. lengths.Select(length => (double)Answer.ScoresWithoutCache((int)length))]),
                ])),
        ];
    }

    private static IBridge Answer => Subject.Of<IBridge>();

    private static double[] Steps(int keys) => [.. Enumerable.Range(1, keys).Select(step => (double)step)];

    private static double?[][] Mask(int queries, int keys)
    {
        double[][] seen = [.. Answer.Mask(queries, keys).Select(row => row.Select(may => may ? 1.0 : 0).ToArray())];
        return Hidden(Fits.Shape("Mask", seen, queries, keys));
    }

    /// <summary>With values that are the identity matrix, what is blended are the weights.</summary>
    private static double?[][] Weights(int queries, int keys) => Hidden(Fits.Shape("Attend", Answer.Attend(
        Made.Matrix(queries, Size, 1), Made.Matrix(keys, Size, 2), Made.Identity(keys)), queries, keys));

    private static double?[][] Hidden(double[][] weights) =>
        [.. weights.Select(row => row.Select(weight => weight == 0 ? (double?)null : weight).ToArray())];

    private static double[] Grow(int steps)
    {
        var (cache, rows) = (new KvCache([], []), new List<double>());
        for (var step = 0; step < steps; step++)
        {
            cache = Answer.Step(cache, Made.Vector(Size, step), Made.Vector(Size, step + 100), Made.Vector(Size, step + 200)).Cache;
            rows.Add(cache.Keys.Length);
        }
        return [.. rows];
    }
}

using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata08.Pictures;

/// <summary>Rows of clock faces, and the table of positions as a field.</summary>
[Picture(8)]
internal sealed class SinusoidalClocksPicture : IPicture
{
    private static readonly int[] Positions = [0, 1, 2, 3, 10];

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new WholeInput("clocks", "Clocks in a vector", 4, 1, 8),
        new WholeInput("length", "Positions in the table", 24, 2, 48),
        new WholeInput("theta", "Theta", 100, 2, 10000),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var (clocks, length, theta) = (typed.Whole("clocks"), typed.Whole("length"), typed.Whole("theta"));
        var (rows, columns) = (Made.Numbers(length), Made.Numbers(2 * clocks));
        return
        [
            new PicturePart("Clock faces", "The first clock is fast, each later one slower; position 0 is twelve o'clock.",
                new DialRows([.. Positions.Select(position => Row(position, clocks, _ => []))]),
                () => new DialRows([.. Positions.Select(position => Faces(position, clocks, theta))])),
            new PicturePart("The table of positions", "One row for each position; fast waves on the left, slow ones on the right.",
                Heatmap.Outline(rows, columns), () => Heatmap.Of(rows, columns, Fits.Shape(
                    "Table", Answer.Table(length, 2 * clocks, theta), length, 2 * clocks))),
        ];
    }

    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    private static (string Label, IReadOnlyList<Dial> Dials) Faces(int position, int clocks, double theta)
    {
        var encoding = Fits.Length("Encode", Answer.Encode(position, 2 * clocks, theta), 2 * clocks);
        return Row(position, clocks, clock => [(encoding[2 * clock], encoding[(2 * clock) + 1])]);
    }

    private static (string Label, IReadOnlyList<Dial> Dials) Row(
        int position, int clocks, Func<int, IReadOnlyList<(double Right, double Up)>> hands) =>
        ($"position {position}", [.. Enumerable.Range(0, clocks).Select(clock => new Dial($"clock {clock}", hands(clock)))]);
}

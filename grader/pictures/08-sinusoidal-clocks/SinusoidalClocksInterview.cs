using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata08.Pictures;

/// <summary>Products of clock vectors depend on how far apart they stand.</summary>
[Interview(8)]
internal sealed class SinusoidalClocksInterview : IInterview
{
    private const int Width = 16;
    private static readonly int[] Places = [0, 5, 40], Distances = [0, 1, 4, 16];

    public IReadOnlyList<string> Points { get; } =
    [
        "A word brings the same row from the table wherever it stands; the clocks give each place a vector of its own, always of the same "
            + "length.",
        "Fast clocks tell neighbours apart, slow ones tell far places apart; together they are read like hours, minutes and seconds.",
        "To go on by k places is to turn every hand by a fixed angle, the same from everywhere: the product of two clock "
            + "vectors depends on "
            + "their distance only.",
        "Sinusoidal positions are added to the tokens once, before the first layer. There they mix with the words, and learned "
            + "weights come "
            + "between: inside attention the pure distance is lost.",
        "RoPE therefore turns queries and keys inside attention, and ALiBi changes only the score.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Products of your clock vectors", "Down a column the distance is the same, and so is the product.",
            ["from place", .. Distances.Select(distance => $"{distance} further")], () => [.. Places.Select(Row)]),
    ];

    private static string[] Row(int place) =>
        [$"{place}", .. Distances.Select(distance => Tables.Cell(Encode(place).Zip(Encode(place + distance), (a, b) => a * b).Sum()))];

    private static double[] Encode(int place) =>
        Fits.Length("Encode", Subject.Of<ISinusoidalClocks>().Encode(place, Width), Width);
}

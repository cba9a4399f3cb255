using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata09.Pictures;

/// <summary>Scores of turned vectors depend on the distance, and turning keeps lengths.</summary>
[Interview(9)]
internal sealed class RopeInterview : IInterview
{
    private static readonly double[] Query = Made.Vector(8, seed: 9), Key = Made.Vector(8, seed: 10);
    private static readonly int[] Places = [0, 10, 100], Distances = [0, 1, 5];

    public IReadOnlyList<string> Points { get; } =
    [
        "RoPE turns queries and keys inside attention, each pair of numbers by an angle that grows with the position; tokens "
            + "and values stay "
            + "as they are.",
        "A score then depends on the content and on the distance, and not on where the two stand.",
        "Turning keeps lengths, so nothing is shouted louder because of its place.",
        "Sinusoidal encodings are added to the tokens once, before all layers, and content and place travel mixed. ALiBi turns nothing; it "
            + "subtracts from the finished score.",
        "A key is turned once, for its own place, and fits every query to come: it can stay in a cache.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your Score", "Down a column the distance is the same, and so is the score.",
            ["key at", .. Distances.Select(distance => $"query {distance} further")], () => [.. Places.Select(Row)]),
        Tables.Of("Lengths after your Rotate", "A turned vector is as long as before.", ["position", "length"],
            () => [.. Places.Select(place => (string[])[$"{place}", Tables.Cell(Math.Sqrt(Answer.Rotate(Query, place).Sum(x => x * x)))])]),
    ];

    private static IRope Answer => Subject.Of<IRope>();

    private static string[] Row(int place) =>
        [$"{place}", .. Distances.Select(distance => Tables.Cell(Answer.Score(Query, place + distance, Key, place)))];
}

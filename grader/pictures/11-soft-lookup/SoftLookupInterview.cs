using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata11.Pictures;

/// <summary>A soft lookup hardens as it is sharpened.</summary>
[Interview(11)]
internal sealed class SoftLookupInterview : IInterview
{
    private static readonly double[] Query = [1, 0.2];
    private static readonly double[][] Keys = [[1, 0], [0.6, 0.6], [0, 1]], Values = [[10], [20], [30]];

    public IReadOnlyList<string> Points { get; } =
    [
        "A dictionary returns the value of the one key that equals the query; attention compares the query with all keys.",
        "The scores become weights that sum to 1, and the answer is the mean of the values under these weights.",
        "It is called self-attention because queries, keys and values are made from the same tokens, by three learned matrices.",
        "It is soft because it has to be learned: a weight that changes smoothly has a slope, the winner of a contest has none.",
        "Sharpened without end, the soft lookup becomes the hard one.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your Weights and Lookup, sharpened", "The values are 10, 20 and 30; the last row is your HardLookup.",
            ["sharpness", "first key", "second key", "third key", "what comes back"],
            () => [Row(0), Row(1), Row(4), Row(16), Row(64),
                ["hard", "", "", "", Of("HardLookup", Answer.HardLookup(Query, Keys, Values))]]),
    ];

    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    private static string[] Row(double sharpness) =>
    [
        $"{sharpness}", .. Fits.Length("Weights", Answer.Weights(Query, Keys, sharpness), Keys.Length).Select(Tables.Cell),
        Of("Lookup", Answer.Lookup(Query, Keys, Values, sharpness)),
    ];

    private static string Of(string member, double[] value) => Tables.Cell(Fits.Length(member, value, 1)[0]);
}

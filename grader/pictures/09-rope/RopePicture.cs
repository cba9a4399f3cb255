using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata09.Pictures;

/// <summary>Gears: query and key turn with their positions, and the angle between them stays.</summary>
[Picture(9)]
internal sealed class RopePicture : IPicture
{
    private static readonly int[] Keys = [0, 2, 4, 6, 8];

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new WholeInput("distance", "How far the query stands behind its key", 1, 0, 20),
        new WholeInput("pairs", "Pairs in a vector", 2, 1, 4),
        new WholeInput("theta", "Theta", 100, 2, 10000),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var (distance, pairs, theta) = (typed.Whole("distance"), typed.Whole("pairs"), typed.Whole("theta"));
        return
        [
            new PicturePart("Gears",
                "Solid: the query. Dashed: its key. From left to right both have turned further; the angle between them is the same.",
                Gears(pairs, distance, (_, _) => []), () => Gears(pairs, distance, Turned(pairs, distance, theta))),
            new PicturePart("Scores", "Equal distances give equal scores, wherever the two stand.",
                new Grid(["query at", "key at", "score"], []), () => new Grid(["query at", "key at", "score"],
                    [.. Keys.Select(key => Score(key, distance, pairs, theta))])),
        ];
    }

    private static IRope Answer => Subject.Of<IRope>();

    private static double[] Vector(int pairs) => [.. Enumerable.Range(0, 2 * pairs).Select(column => column % 2 == 0 ? 1.0 : 0)];

    private static DialRows Gears(int pairs, int distance, Func<int, int, IReadOnlyList<(double Right, double Up)>> hands) => new(
        [.. Enumerable.Range(0, pairs).Select(pair => ($"pair {pair}", (IReadOnlyList<Dial>)
            [.. Keys.Select(key => new Dial($"q {key + distance}, k {key}", hands(pair, key)))]))]);

    private static Func<int, int, IReadOnlyList<(double Right, double Up)>> Turned(int pairs, int distance, double theta)
    {
        var turned = Keys.ToDictionary(key => key, key => (Query: Rotate(pairs, key + distance, theta), Key: Rotate(pairs, key, theta)));
        return (pair, key) => [Hand(turned[key].Query, pair), Hand(turned[key].Key, pair)];
    }

    private static double[] Rotate(int pairs, int position, double theta) =>
        Fits.Length("Rotate", Answer.Rotate(Vector(pairs), position, theta), 2 * pairs);

    private static (double Right, double Up) Hand(double[] vector, int pair) => (vector[2 * pair], vector[(2 * pair) + 1]);

    private static string[] Score(int key, int distance, int pairs, double theta) =>
    [
        Grid.Cell((long)key + distance), Grid.Cell((long)key),
        Grid.Cell(Answer.Score(Vector(pairs), key + distance, Vector(pairs), key, theta)),
    ];
}

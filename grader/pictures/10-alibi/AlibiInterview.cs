using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata10.Pictures;

/// <summary>How far each head looks when all scores are equal but for the price of distance.</summary>
[Interview(10)]
internal sealed class AlibiInterview : IInterview
{
    private const int Heads = 4, Tokens = 9;
    private static readonly int[] Distances = [0, 1, 2, 4, 8];

    public IReadOnlyList<string> Points { get; } =
    [
        "ALiBi changes no vector. Every score pays a price for the distance between query and key, before the softmax.",
        "Each head has a price of its own: steep heads look at neighbours, flat ones over the whole text.",
        "There is nothing to learn and nothing to run out of: a text longer than any before costs more distance, and that is all.",
        "Sinusoidal positions are added to the tokens once; RoPE turns queries and keys in every layer; ALiBi subtracts in every layer and "
            + "head.",
        "The limit: ALiBi can only favour near over far, while a RoPE head can learn to favour one certain distance.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("What your AddBias leaves of equal scores",
            "Weights of the last token for keys so far behind it: each head has a reach of its own.",
            ["slope", .. Distances.Select(distance => $"{distance} behind")], () => [.. Slopes().Select(Row)]),
    ];

    private static IAlibi Answer => Subject.Of<IAlibi>();

    private static double[] Slopes() => Fits.Length("Slopes", Answer.Slopes(Heads), Heads);

    private static string[] Row(double slope)
    {
        double[][] equal = [.. Enumerable.Range(0, Tokens).Select(_ => new double[Tokens])];
        double[] shares = [.. Fits.Shape("AddBias", Answer.AddBias(equal, slope), Tokens, Tokens)[^1].Select(Math.Exp)];
        return [Tables.Cell(slope), .. Distances.Select(distance => Tables.Cell(shares[^(distance + 1)] / shares.Sum()))];
    }
}

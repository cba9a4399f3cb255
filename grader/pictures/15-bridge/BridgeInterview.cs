using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata15.Pictures;

/// <summary>What a cache saves, and that it changes nothing.</summary>
[Interview(15)]
internal sealed class BridgeInterview : IInterview
{
    private const int Size = 4, Tokens = 6;

    public IReadOnlyList<string> Points { get; } =
    [
        "Keys and values are asked for again by every later token; a query is asked once. So the first two are kept and the third is not.",
        "The causal mask makes it possible: no token sees a later one, so what was computed for it never changes. Hidden scores become "
            + "−∞ before the softmax, and the weights still sum to 1.",
        "With RoPE a key is turned once, for its own place, and can stay in the cache as the text grows. A sinusoidal code is "
            + "inside keys and "
            + "values anyway; ALiBi adds its price to the new row of scores.",
        "The price is memory: two numbers for each token, layer, head and dimension, which is why heads share keys and values.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("What your cache saves and costs", "Scores of one head to write a text; numbers of 32 layers with 8 heads of 128.",
            ["tokens", "scores without", "with a cache", "numbers stored"], () => [Row(10), Row(100), Row(1000)]),
        Tables.Of("And changes", "Six tokens, all at once under the mask, and one by one.", ["your Attend against your Step", ""],
            () => [["largest difference", Tables.Difference(AtOnce(), OneByOne())]]),
    ];

    private static IBridge Answer => Subject.Of<IBridge>();

    private static string[] Row(int tokens) =>
    [
        Grid.Cell((long)tokens), Grid.Cell(Answer.ScoresWithoutCache(tokens)), Grid.Cell(Answer.ScoresWithCache(tokens)),
        Grid.Cell(Answer.StoredNumbers(tokens, 32, 8, 128)),
    ];

    private static double[][] AtOnce() => Fits.Shape("Attend", Answer.Attend(
        Made.Matrix(Tokens, Size, 1), Made.Matrix(Tokens, Size, 2), Made.Matrix(Tokens, Size, 3)), Tokens, Size);

    private static double[][] OneByOne()
    {
        var (q, k, v) = (Made.Matrix(Tokens, Size, 1), Made.Matrix(Tokens, Size, 2), Made.Matrix(Tokens, Size, 3));
        var (cache, rows) = (new KvCache([], []), new List<double[]>());
        for (var token = 0; token < Tokens; token++)
        {
            (cache, var output) = Answer.Step(cache, q[token], k[token], v[token]);
            rows.Add(Fits.Length("Step", output, Size));
        }
        return [.. rows];
    }
}

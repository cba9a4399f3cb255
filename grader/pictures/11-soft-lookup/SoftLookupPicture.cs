using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata11.Pictures;

/// <summary>Who looks at whom in a sentence, and how a lookup sharpens.</summary>
[Picture(11)]
internal sealed class SoftLookupPicture : IPicture
{
    private const int Size = 6, Inner = 4, MostWords = 10;
    private static readonly double[] Sharpnesses = [0, 0.5, 1, 2, 4, 8];

    public IReadOnlyList<PictureInput> Inputs { get; } =
        [new TextInput("text", "Sentence", "the cat sat on the mat", 80) { FewestWords = 2 }];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        string[] words = [.. typed.Words("text").Take(MostWords)];
        var x = Made.Embedded(words, Size);
        return
        [
            new PicturePart("Attention over the sentence", "Each row is one token's question; its weights sum to 1.",
                Heatmap.Outline(words, words), () => Heatmap.Of(words, words, Fits.Shape("SelfAttention", Answer.SelfAttention(
                    x, Made.Weights(Size, Inner, 1), Made.Weights(Size, Inner, 2), Made.Weights(Size, Inner, 3)).Weights,
                    words.Length, words.Length))),
            new PicturePart("From soft to hard",
                "The weight of each key as the lookup sharpens: at 0 all are equal, at last one takes all.",
                Chart([]), () => Chart(Sharpening())),
        ];
    }

    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    private static LineChart Chart(Line[] lines) => new("sharpness", "weight", Sharpnesses, lines);

    private static Line[] Sharpening()
    {
        double[][] keys = [[1, 0], [0.6, 0.6], [0, 1]];
        double[][] weights = [.. Sharpnesses.Select(sharpness =>
            Fits.Length("Weights", Answer.Weights([1, 0.2], keys, sharpness), keys.Length))];
        return [.. keys.Select((key, index) => new Line($"key ({Grid.Cell(key[0])}, {Grid.Cell(key[1])})",
            [.. weights.Select(row => row[index])]))];
    }
}

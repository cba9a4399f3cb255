using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata07.Pictures;

/// <summary>Two sentences poured into bags, and told apart again.</summary>
[Picture(7)]
internal sealed class BagOfWordsPicture : IPicture
{
    private const int Width = 4, MostWords = 8;

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new TextInput("first", "First sentence", "dog bites man", 60),
        new TextInput("second", "Second sentence", "man bites dog", 60),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        string[][] sentences = [[.. typed.Words("first").Take(MostWords)], [.. typed.Words("second").Take(MostWords)]];
        string[] vocabulary = [.. sentences.SelectMany(words => words).Distinct(StringComparer.Ordinal)];
        int[][] ids = [.. sentences.Select(words => words.Select(word => Array.IndexOf(vocabulary, word)).ToArray())];
        var columns = Made.Numbers(Width);
        return
        [
            new PicturePart("The two bags", "How often each word occurs. The same words in another order make the same bag.",
                Heatmap.Outline(Names, vocabulary), () => Heatmap.Of(Names, vocabulary, [.. ids.Select(text => Bag(text, vocabulary))])),
            new PicturePart("The sums of the vectors", "One vector for a whole sentence: a sum has no order either.",
                Heatmap.Outline(Names, columns), () => Heatmap.Of(Names, columns, [.. sentences.Select(Sum)])),
            .. sentences.Select((words, index) => new PicturePart($"The {Names[index]} sentence with positions",
                "Each row is a word plus its place, so the same word differs from place to place.",
                Heatmap.Outline(words, columns), () => Heatmap.Of(words, columns, Placed(words)))),
            .. ids.Select((text, index) => new PicturePart(
                $"Neighbours in the {Names[index]} sentence", "Pairs keep a little of the order.",
                new Grid(["left", "right", "count"], []), () => Pairs(text, vocabulary))),
        ];
    }

    private static readonly string[] Names = ["first", "second"];

    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    private static double[] Bag(int[] ids, string[] vocabulary) =>
        [.. Fits.Count("Counts", Answer.Counts(ids, vocabulary.Length), vocabulary.Length).Select(count => (double)count)];

    private static double[] Sum(string[] words) => Fits.Length("SumPool", Answer.SumPool(Made.Embedded(words, Width)), Width);

    private static double[][] Placed(string[] words) => Fits.Shape(
        "AddPositions", Answer.AddPositions(Made.Embedded(words, Width), Made.Matrix(words.Length, Width, seed: 7)), words.Length, Width);

    private static Grid Pairs(int[] ids, string[] vocabulary) => new(
        ["left", "right", "count"],
        [.. Answer.Bigrams(ids).OrderBy(pair => pair.Key).Select(pair => (string[])
            [Word(pair.Key.Left, vocabulary), Word(pair.Key.Right, vocabulary), Grid.Cell((long)pair.Value)])]);

    private static string Word(int id, string[] vocabulary) => id >= 0 && id < vocabulary.Length ? vocabulary[id] : $"{id}?";
}

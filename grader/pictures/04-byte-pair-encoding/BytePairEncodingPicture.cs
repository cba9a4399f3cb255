using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata04.Pictures;

/// <summary>Merges learned from some words, and the tree in which another word grows together.</summary>
[Picture(4)]
internal sealed class BytePairEncodingPicture : IPicture
{
    private const int MostSteps = 40;

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new TextInput("words", "Words to learn from", "low low low lower newest newest newest widest", 120),
        new WholeInput("merges", "Merges to learn", 8, 0, 30),
        new TextInput("word", "Word to cut", "lowest", 24),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var counts = typed.Words("words").GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Count(), StringComparer.Ordinal);
        return
        [
            new PicturePart("Merges in the order learned", "The most frequent pair first; of equal ones the ordinally greatest.",
                new Grid(["rank", "merge"], []), () => new Grid(["rank", "merge"],
                    [.. Train(counts, typed.Whole("merges")).Select((merge, rank) => (string[])[Grid.Cell((long)rank), $"{merge}"])])),
            new PicturePart("How the word grows together", "Leaves are characters; the merge that was learned first is applied first.",
                new MergeTree([]), () => Tree(Train(counts, typed.Whole("merges")), typed.Text("word"))),
        ];
    }

    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    private static IReadOnlyList<Merge> Train(Dictionary<string, int> counts, int merges) => Answer.Train(counts, merges);

    private static MergeTree Tree(IReadOnlyList<Merge> merges, string word)
    {
        var path = Fits.AtMost("MergePath", Answer.MergePath(merges, word), MostSteps);
        return path.Count > 0 && path.All(line => string.Concat(line) == word)
            ? new MergeTree(path)
            : throw new MisfitException($"The lines of 'MergePath', each joined, should give '{word}'.");
    }
}

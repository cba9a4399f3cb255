using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata07.Hidden;

[Kata(7), Task("positions"), Edge]
public sealed class SnapshotHiddenTests
{
    private static readonly string[] Words = ["dog", "bites", "man"];
    private static readonly double[][] Vectors = [[1, 0.25], [-0.5, 2], [0.75, -1.5]];
    private static readonly double[][] Positions = [[0, 1], [0.8, 0.5], [0.9, -0.4]];
    private static readonly int[][] Sentences = [[0, 1, 2], [2, 1, 0], [1, 2, 0]];

    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    [Test]
    [Asks("Some sentences with counts, sums, neighbours and positions, as one picture.")]
    [Sections("the bags: counts, sums and neighbours", "the first sentence with positions",
        "the second sentence with positions", "the third sentence with positions")]
    public Task Three_sentences_and_what_is_left_of_them()
    {
        var text = new SnapshotText("kata 07 · bags").Section("bags")
            .Table(["sentence", "counts", "sum", "bigrams"], Sentences.Select(Bags));
        foreach (var sentence in Sentences)
            text.Section($"rows of {Text(sentence)}, with positions").Matrix(Answer.AddPositions(Rows(sentence), Positions));
        return Verifier.Verify(text.ToString());
    }

    private static string[] Bags(int[] sentence) =>
    [
        SnapshotText.Tokens(sentence.Select(id => Words[id])),
        string.Join(' ', Answer.Counts(sentence, 3)),
        string.Join(' ', Answer.SumPool(Rows(sentence)).Select(SnapshotText.Number)),
        string.Join(' ', Answer.Bigrams(sentence).OrderBy(entry => entry.Key)
            .Select(entry => $"{Name(entry.Key.Left)}>{Name(entry.Key.Right)}:{entry.Value}")),
    ];

    private static double[][] Rows(int[] sentence) => [.. sentence.Select(id => Vectors[id])];

    private static string Text(int[] sentence) => string.Join(' ', sentence.Select(Name));

    private static string Name(int id) => id >= 0 && id < Words.Length ? Words[id] : "?";
}

using Katas.Testing;
using Katas.Snapshots;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata13.Hidden;

[Kata(13), Task("attend")]
public sealed class SnapshotHiddenTests
{
    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test]
    [Asks("Weights and output should be right in a recorded run of a short sentence.")]
    [Sections("the weights of the first head", "the weights of the second head", "the output")]
    public Task Two_heads_read_one_sentence()
    {
        string[] tokens = ["dog", "bites", "man"];
        double[][] x = [[1, 0.2, 0, 1.5], [-0.4, 1, 1.3, 0.7], [0.8, -0.5, 1.1, -1.2]];
        double[][] wQ = [[1.2, 0.3, 0, 0.1], [0, 1.1, 0.2, 0], [0.3, 0, 1.4, 0], [0, 0.2, 0, 1.3]];
        double[][] wK = [[1, 0, 0.2, 0], [0.4, 1.2, 0, 0.1], [0, 0.3, 0.9, 0.5], [0.1, 0, 0.6, 1]];
        double[][] wV = [[0.5, 1, 0, 0.2], [0, 0.7, 1, 0], [0.6, 0, 0.4, 1], [1, 0.1, 0, 0.8]];
        double[][] wO = [[1, 0, 0.5, 0], [0, 1, 0, 0.5], [0.2, 0, 1, 0], [0, 0.4, 0, 1]];
        var text = new SnapshotText("kata 13 · two heads");
        foreach (var (head, weights) in Answer.Weights(x, wQ, wK, 2).Index())
            text.Section($"head {head} weights").Table(["query", .. tokens.Select(SnapshotText.Token)], Rows(tokens, weights));
        text.Section("output").Table(["token", "c0", "c1", "c2", "c3"], Rows(tokens, Answer.Attend(x, wQ, wK, wV, wO, 2)));
        return Verifier.Verify(text.ToString());
    }

    private static IEnumerable<string[]> Rows(string[] tokens, double[][] rows) =>
        tokens.Zip(rows, (token, row) => (string[])[SnapshotText.Token(token), .. row.Select(SnapshotText.Number)]);
}

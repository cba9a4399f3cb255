using Katas.Testing;
using Katas.Snapshots;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata06.Hidden;

[Kata(6), Task("lookup"), Edge]
public sealed class EmbeddingSnapshotTests
{
    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    [Asks("One-hot rows, looked-up rows and gradients of a small table, as one picture.")]
    [Sections("the one-hot rows and the rows they look up", "the gradient of the table")]
    public Task Opening_lockers_and_putting_gradients_back()
    {
        double[][] table = [[0.9, -1.2], [0.4, 0.7], [-0.3, 2.1], [1.6, 0.5]], upstream = [[0.1, -0.2], [0.05, 0.3], [-0.4, 0.1]];
        int[] ids = [2, 0, 2];
        var (oneHot, rows) = (Answer.OneHot(ids, table.Length), Answer.LookupByMatMul(table, ids));
        var text = new SnapshotText("kata 06 · lookup")
            .Section("one-hot rows · table")
            .Table(["id", "one-hot row", "row"], ids.Select((id, t) => new[] { $"{id}", Cells(oneHot[t]), Cells(rows[t]) }))
            .Section("gradient of the table")
            .Matrix(Answer.ScatterGradient(upstream, ids, table.Length));
        return Verifier.Verify(text.ToString());
    }

    private static string Cells(double[] row) => string.Join("  ", row.Select(SnapshotText.Number));
}

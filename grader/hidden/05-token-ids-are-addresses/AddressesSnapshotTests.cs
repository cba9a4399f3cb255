using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata05.Hidden;

[Kata(5), Task("meaning"), Edge]
public sealed class AddressesSnapshotTests
{
    private static IAddresses Answer => Subject.Of<IAddresses>();

    [Test]
    [Asks("A small table before and after its rows moved, with all neighbours, as one picture.")]
    [Sections("the new ids and the moved rows", "the neighbours by id and by meaning")]
    public Task A_wall_of_lockers_before_and_after()
    {
        string[] names = ["cat", "carpet", "sofa", "kitten", "tiger"];
        double[][] table = [[3, 4], [4, -3], [5, -12], [8, 6], [2, 7]];
        int[] permutation = [2, 0, 4, 1, 3], ids = [0, 1, 2, 3, 4];
        var (renamed, moved) = (Answer.Relabel(ids, permutation), Answer.MoveRows(table, permutation));
        var text = new SnapshotText("kata 05 · renamed lockers")
            .Section("contents")
            .Table(["token", "id", "row", "new id", "row at new id"],
                ids.Select(id => new[] { SnapshotText.Token(names[id]), $"{id}", Cells(table[id]), $"{renamed[id]}",
                    Cells(moved[renamed[id]]) }))
            .Section("nearest")
            .Table(["token", "by id", "by new id", "by meaning", "by meaning, moved"],
                ids.Select(id => Neighbours(names, table, permutation, id)));
        return Verifier.Verify(text.ToString());
    }

    private static string[] Neighbours(string[] names, double[][] table, int[] permutation, int id)
    {
        var inverse = SecondReference.Inverse(permutation);
        var moved = SecondReference.Gather(table, inverse);
        return [.. new[]
        {
            id,
            Answer.NearestById(id, names.Length),
            inverse[Answer.NearestById(permutation[id], names.Length)],
            Answer.NearestByMeaning(table, id),
            inverse[Answer.NearestByMeaning(moved, permutation[id])],
        }.Select(token => SnapshotText.Token(names[token]))];
    }

    private static string Cells(double[] row) => string.Join("  ", row.Select(SnapshotText.Number));
}

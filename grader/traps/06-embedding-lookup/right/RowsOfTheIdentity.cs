using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>One-hot rows are rows of the identity matrix, so one-hot is itself a lookup.</summary>
[RightVariant<IEmbedding>("rows of the identity")]
public static class RowsOfTheIdentity
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        var identity = Enumerable.Range(0, Math.Max(0, vocabularySize))
            .Select(row => Enumerable.Range(0, vocabularySize).Select(column => row == column ? 1.0 : 0).ToArray()).ToArray();
        return FlatTable.Lookup(identity, ids);
    }
}

using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Ids beyond the ends come back in from the other side.</summary>
[Trap<IEmbedding>("wrapped-id", "You let ids run around: -1 opens the last locker and V the first, as negative indices do in Python. "
    + "Such an id comes from a mistake upstream, and your answer hides it behind a wrong vector. What would you rather hear of "
    + "it, and when?")]
public static class WrappedId
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize) =>
        new Embedding().OneHot([.. ids.Select(id => Wrap(id, vocabularySize))], vocabularySize);

    public static double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) =>
        new Embedding().LookupByMatMul(table, [.. ids.Select(id => Wrap(id, table.Length))]);

    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) =>
        new Embedding().Lookup(table, [.. ids.Select(id => Wrap(id, table.Length))]);

    private static int Wrap(int id, int size) => size <= 0 ? id : ((id % size) + size) % size;
}

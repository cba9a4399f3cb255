using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>All columns up to the id are 1.</summary>
[Trap<IEmbedding>("thermometer", "You fill a row with ones up to the column of the id, like a thermometer. Then a row has as many ones as "
    + "its id is large, and times the table it adds up all rows before. Why is the code called one-hot?")]
public static class Thermometer
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize) =>
        [.. new Embedding().OneHot(ids, vocabularySize).Zip(ids, (row, id) => row.Select((_, column) => column <= id ? 1.0 : 0).ToArray())];

    public static double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) =>
        [.. new Embedding().Lookup(table, ids).Zip(ids, (row, id) =>
            row.Select((_, column) => table.Take(id + 1).Sum(before => before[column])).ToArray())];
}

using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Rows in the order of the vocabulary.</summary>
[Trap<IEmbedding>("sorted-by-vocabulary", "You give out the rows in the order of their ids. Nothing is missing, but the text has become "
    + "another one: the next layer reads row t as the token at position t. What decides the order of the rows?")]
public static class SortedByVocabulary
{
    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) => new Embedding().Lookup(table, [.. ids.Order()]);
}

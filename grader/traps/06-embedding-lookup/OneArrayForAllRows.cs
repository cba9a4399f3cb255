using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>One array is put into every row, and cleared for each id: what is left is the last id.</summary>
[Trap<IEmbedding>("one-array-for-all-rows", "You make one array and put it into every row, so all rows are the last one. A list keeps the "
    + "array itself, not what was in it. How often is `new` executed in your code, and how many rows are there?")]
public static class OneArrayForAllRows
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        var rows = new Embedding().OneHot(ids, vocabularySize);
        return [.. rows.Select(_ => rows[^1].ToArray())];
    }
}

/// <summary>The same without clearing: every row has the switches of all ids.</summary>
[Trap<IEmbedding>("one-array-for-all-rows", "You make one array and put it into every row, so each row has the switches of all ids. A list "
    + "keeps the array itself, not what was in it. How often is `new` executed in your code, and how many rows are there?")]
public static class OneArrayWithAllIds
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        var rows = new Embedding().OneHot(ids, vocabularySize);
        return [.. rows.Select(row => row.Select((_, column) => rows.Max(other => other[column])).ToArray())];
    }
}

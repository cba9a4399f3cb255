namespace Katas.Grading.Diagnosing.Relations;

/// <summary>
/// What a right table and a wrong one can have in common; of several tables, such as those of heads, it must hold for each.
/// </summary>
internal static class Tables
{
    /// <summary>Rows became columns, also where one of the two has no rows or no columns.</summary>
    public static bool AreTransposed(object right, object own) => (right, own) switch
    {
        (object[] { Length: 0 }, object[] rows) => rows.All(row => row is object[] { Length: 0 }),
        (object[], object[]) => Changes.Transposed(right) is { } transposed && DifferenceFinder.AreEqual(transposed, own),
        _ => false,
    };

    /// <summary>The same for each of several tables.</summary>
    public static bool AreEachTransposed(object right, object own) => right is object[] { Length: > 0 } tables
        && own is object[] others && tables.Length == others.Length && tables.All(table => AnswerTree.Rows(table) is [[..], ..])
        && tables.Zip(others).All(pair => AreTransposed(pair.First, pair.Second));

    /// <summary>The columns stand in another order.</summary>
    public static bool HaveColumnsInAnotherOrder(object right, object own) => AnswerTree.HaveOneShape(right, own)
        && Changes.Transposed(right) is { } columns && Changes.Transposed(own) is { } others
        && Comparisons.HasAnotherOrder(columns, others);

    public static bool DifferOnTheDiagonal(object right, object own) => DifferOnlyWhere(right, own, (row, column) => row == column);

    public static bool DifferAboveTheDiagonal(object right, object own) => DifferOnlyWhere(right, own, (row, column) => row < column);

    /// <summary>The same, and what stands there is 0 or false, or minus infinity.</summary>
    public static bool HideAboveTheDiagonal(object right, object own) => DifferAboveTheDiagonal(right, own)
        && AnswerTree.Leaves(right).Zip(AnswerTree.Leaves(own)).All(cell =>
            DifferenceFinder.AreEqual(cell.First, cell.Second) || cell.Second is 0.0 or false or double.NegativeInfinity);

    public static bool DifferBelowTheDiagonal(object right, object own) => DifferOnlyWhere(right, own, (row, column) => row > column);

    /// <summary>Square tables of which only cells at certain places differ, and at least one cell elsewhere does not.</summary>
    private static bool DifferOnlyWhere(object right, object own, Func<int, int, bool> may)
    {
        if (!AnswerTree.HaveOneShape(right, own) || AnswerTree.Rows(right) is not { } rows || AnswerTree.Rows(own) is not { } others)
            return false;
        return rows[0] is [object[], ..]
            ? rows.Zip(others).All(pair => DifferOnlyWhere(pair.First, pair.Second, may))
            : rows.Length > 1 && rows.Length == rows[0].Length && rows.Index().All(row => row.Item.Index().All(cell =>
                may(row.Index, cell.Index) || DifferenceFinder.AreEqual(cell.Item, others[row.Index][cell.Index])));
    }
}

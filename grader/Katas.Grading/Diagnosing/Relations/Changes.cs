namespace Katas.Grading.Diagnosing.Relations;

/// <summary>What can be done to an answer or an argument whatever it means; null where it cannot be done.</summary>
internal static class Changes
{
    public static object? Negated(object tree) => AnswerTree.Map(tree, leaf => leaf switch
    {
        double number => -number,
        int number => -number,
        long number => -number,
        bool truth => !truth,
        _ => null,
    });

    public static object? Added(object tree, int step) =>
        AnswerTree.Map(tree, leaf => leaf switch
    {
        int number => unchecked(number + step),
        long number => unchecked(number + step),
        _ => null,
    });

    public static object? Cut(object tree) => AnswerTree.Map(tree, leaf => leaf is double number ? Math.Truncate(number) : null);

#pragma warning disable CA1308 // lower case is the mistake that is looked for
    public static object? Lowered(object tree) => AnswerTree.Map(tree, leaf => (leaf as string)?.ToLowerInvariant());
#pragma warning restore CA1308

    public static object? Trimmed(object tree) => AnswerTree.Map(tree, leaf => (leaf as string)?.Trim());

    public static object? Transposed(object tree) => AnswerTree.Rows(tree) is { } rows
        ? Enumerable.Range(0, rows[0].Length).Select(column => (object)rows.Select(row => row[column]).ToArray()).ToArray()
        : null;

    public static object? Reversed(object tree) => tree is object[] items ? items.Reverse().ToArray() : null;

    public static object? RowsReversed(object tree) => AnswerTree.Rows(tree) is null ? null
        : AnswerTree.MapRows(tree, row => [.. row.Reverse()]);

    public static object? RotatedForward(object tree) =>
        tree is object[] { Length: > 1 } items ? (object[])[items[^1], .. items[..^1]] : null;

    public static object? RotatedBack(object tree) => tree is object[] { Length: > 1 } items ? (object[])[.. items[1..], items[0]] : null;

    public static object? WithoutFirst(object tree) => tree is object[] { Length: > 0 } items ? items[1..] : null;

    public static object? WithoutLast(object tree) => tree is object[] { Length: > 0 } items ? items[..^1] : null;

    /// <summary>Each item one place earlier, the last one twice.</summary>
    public static object? Earlier(object tree) => tree is object[] { Length: > 1 } items ? (object[])[.. items[1..], items[^1]] : null;

    /// <summary>Each item one place later, the first one twice.</summary>
    public static object? Later(object tree) => tree is object[] { Length: > 1 } items ? (object[])[items[0], .. items[..^1]] : null;

    public static object? Distinct(object tree) =>
        tree is object[] items && items.All(item => item is not object[]) ? items.Distinct().ToArray() : null;

    /// <summary>A 0 in the last place of each row: what a sum leaves out that stops too early.</summary>
    public static object? LastZero(object tree) =>
        AnswerTree.MapRows(tree, row => row is [.., double] ? [.. row[..^1], 0.0] : null);

    /// <summary>A 0 in the first place of each row: what a sum leaves out that begins too late.</summary>
    public static object? FirstZero(object tree) => AnswerTree.MapRows(tree, row => row is [double, ..] ? [0.0, .. row[1..]] : null);

    /// <summary>Each row without its mean.</summary>
    public static object? Centred(object tree) => AnswerTree.MapRows(tree, row => row.Length > 0 && row.All(item => item is double)
        ? [.. row.Select(item => (object)((double)item - row.Average(other => (double)other)))]
        : null);

    /// <summary>Each row is the mean of all.</summary>
    public static object? Averaged(object tree) => AnswerTree.Rows(tree) is { } rows && rows.All(row => row.All(item => item is double))
        ? rows.Select(_ => (object)rows[0].Select((_, column) => (object)rows.Average(row => (double)row[column])).ToArray()).ToArray()
        : null;

    /// <summary>The number of items, or of characters.</summary>
    public static object? Count(object tree) => tree switch
    {
        object[] items => items.Length,
        string text => text.Length,
        _ => null,
    };

    public static object? CodePoints(object tree) =>
        tree is string text ? text.EnumerateRunes().Select(rune => (object)rune.Value).ToArray() : null;

    public static object? Halved(object tree) => tree switch
    {
        int number => number / 2,
        long number => number / 2,
        double number => number / 2,
        _ => null,
    };

    public static object? Doubled(object tree) => tree switch
    {
        int number => unchecked(number * 2),
        long number => unchecked(number * 2),
        double number => number * 2,
        _ => null,
    };

    /// <summary>What is left of a long in 32 bits.</summary>
    public static object? Narrowed(object tree) => AnswerTree.Map(tree, leaf => leaf is long number ? (long)unchecked((int)number) : null);

    /// <summary>Each number through a function.</summary>
    public static object? Numbers(object tree, Func<double, double> change) =>
        AnswerTree.Map(tree, leaf => leaf is double number ? change(number) : null);

    public static object? Sorted(object tree) => AnswerTree.MapRows(tree, Sorted);

    public static object? SortedDescending(object tree) =>
        AnswerTree.MapRows(tree, row => Sorted(row) is { } sorted ? [.. sorted.Reverse()] : null);

    /// <summary>Each row divided by its length in space.</summary>
    public static object? Normalised(object tree) => AnswerTree.MapRows(tree, row =>
    {
        var length = Math.Sqrt(row.Sum(item => item is double number ? number * number : double.NaN));
        return length > 0 ? [.. row.Select(item => (object)((double)item / length))] : null;
    });

    private static object[]? Sorted(object[] row) => row.All(item => item is double) || row.All(item => item is int)
        ? [.. row.Order()]
        : row.All(item => item is string) ? [.. row.Cast<string>().Order(StringComparer.Ordinal)] : null;
}

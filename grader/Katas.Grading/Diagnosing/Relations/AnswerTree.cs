using System.Collections;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>An answer as arrays of arrays of whatever is no list, so that one function changes answers of every type.</summary>
internal static class AnswerTree
{
    public static object Of(object value) =>
        value is IList list ? list.Cast<object>().Select(item => item is null ? "" : Of(item)).ToArray() : value;

    /// <summary>A tree as a value of a declared type; null where it does not fit.</summary>
    public static object? Typed(object tree, Type type)
    {
        if (tree is not object[] items)
            return type.IsInstanceOfType(tree) ? tree : null;
        if ((type.GetElementType() ?? type.GetGenericArguments().FirstOrDefault()) is not { } element)
            return null;
        var values = items.Select(item => Typed(item, element)).ToArray();
        if (values.Contains(null))
            return null;
        var array = Array.CreateInstance(element, values.Length);
        values.CopyTo(array, 0);
        return type.IsInstanceOfType(array) ? array : null;
    }

    /// <summary>What is no list, in order.</summary>
    public static IEnumerable<object> Leaves(object tree) => tree is object[] items ? items.SelectMany(Leaves) : [tree];

    public static IEnumerable<double> Numbers(object tree) =>
        Leaves(tree).Where(leaf => leaf is double or int or long).Select(leaf => Convert.ToDouble(leaf, null));

    /// <summary>Whether it holds numbers only, at least one.</summary>
    public static bool IsNumeric(object tree) => Leaves(tree).Any() && Leaves(tree).All(leaf => leaf is double or int or long);

    /// <summary>The same tree with another value at each leaf; null where one leaf has none.</summary>
    public static object? Map(object tree, Func<object, object?> change)
    {
        if (tree is not object[] items)
            return change(tree);
        var changed = items.Select(item => Map(item, change)).ToArray();
        return changed.Contains(null) ? null : changed;
    }

    /// <summary>The rows of a table whose rows have one length; null for anything else.</summary>
    public static object[][]? Rows(object tree) =>
        tree is object[] { Length: > 0 } items && items.All(item => item is object[] row && row.Length == ((object[])items[0]).Length)
            ? [.. items.Cast<object[]>()]
            : null;

    /// <summary>The same with each innermost list changed; null where there is none, or one cannot be changed.</summary>
    public static object? MapRows(object tree, Func<object[], object[]?> change)
    {
        if (tree is not object[] items)
            return null;
        if (!items.Any(item => item is object[]))
            return change(items);
        var changed = items.Select(item => MapRows(item, change)).ToArray();
        return changed.Contains(null) ? null : changed;
    }

    /// <summary>Whether two trees have lists of the same lengths.</summary>
    public static bool HaveOneShape(object one, object other) => (one, other) switch
    {
        (object[] a, object[] b) => a.Length == b.Length && a.Zip(b).All(pair => HaveOneShape(pair.First, pair.Second)),
        _ => one is not object[] && other is not object[],
    };

    /// <summary>The numbers of two trees of one shape, side by side; none where the shapes differ or something else is in them.</summary>
    public static IReadOnlyList<(double Right, double Own)> NumberPairs(object right, object own) =>
        IsNumeric(right) && IsNumeric(own) && HaveOneShape(right, own) ? [.. Numbers(right).Zip(Numbers(own))] : [];
}

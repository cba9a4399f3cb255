using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Katas.Testing;
using Katas.Wire;
using Katas.Wire.Shapes;

namespace Katas.Grading.Diagnosing;

/// <summary>Compares two plain values, numbers within the kit's tolerance, and finds the first place where they differ.</summary>
internal static class DifferenceFinder
{
    /// <summary>A place inside a value, with what stands there in both.</summary>
    internal sealed record Place(string Stage, string At, object? Expected, object? Got);

    /// <summary>The names of the parts of a member's answer, a tuple or a record, in their order: its stages.</summary>
    public static List<string> PartsOf(Member member) =>
        member.Method.ReturnParameter.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames.OfType<string>().ToList()
        ?? (IsRecord(member.Method.ReturnType) ? [.. Parts(member.Method.ReturnType).Select(part => part.Name)] : []);

    /// <summary>One part of an answer by its name, or null.</summary>
    public static object? Part(Member member, object answer, string name) => answer switch
    {
        ITuple tuple when PartsOf(member).IndexOf(name) is >= 0 and var i => tuple[i],
        _ when IsRecord(answer.GetType()) => answer.GetType().GetProperty(name)?.GetValue(answer),
        _ => null,
    };

    public static bool Same(object? expected, object? got) => Find(expected, got, []) is null;

    public static Place? Find(object? expected, object? got, IReadOnlyList<string> stages) => (expected, got) switch
    {
        (null, null) => null,
        (double a, double b) => Close(a, b) ? null : Here(expected, got),
        (string a, string b) => a == b ? null : Here(expected, got, $"character {a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count()}"),
        (IDictionary a, IDictionary b) => InMap(a, b),
        (IList a, IList b) => InList(a, b),
        (ITuple a, ITuple b) => InTuple(a, b, stages),
        _ when expected is not null && got is not null && IsRecord(expected.GetType()) => InRecord(expected, got),
        _ => Equals(expected, got) ? null : Here(expected, got),
    };

    private static bool Close(double a, double b) =>
        a.Equals(b) || (double.IsFinite(a) && b.IsCloseTo(a)) || a == b; // Equals joins NaN and NaN, == joins 0 and -0

    private static Place Here(object? expected, object? got, string at = "") => new("", at, expected, got);

    private static Place? InList(IList expected, IList got)
    {
        if (Shape(expected) is var before && Shape(got) is var after && (expected.Count != got.Count || before != after))
            return new Place("", "shape", before, after);
        var name = ItemName(expected);
        for (var i = 0; i < expected.Count; i++)
        {
            if (Find(expected[i], got[i], []) is { } place)
                return place with { At = place.At.Length > 0 ? $"{name} {i}, {Inner(expected, place.At)}" : $"{name} {i}" };
        }
        return null;
    }

    private static string Inner(IList outer, string at) =>
        outer is double[][] or int[][] or bool[][] && at.StartsWith("position ", StringComparison.Ordinal) ? "column" + at["position".Length..] : at;

    private static string ItemName(IList list) => list switch
    {
        double[][][] => "head",
        double[][] or bool[][] => "row",
        double[] or int[] or bool[] => "position",
        _ => "item",
    };

    private static string Shape(IList list) => list switch
    {
        double[][] rows when rows.All(row => row is not null) => Show.Shape(rows),
        _ => Show.Count(list.Count, ItemName(list)),
    };

    private static Place? InMap(IDictionary expected, IDictionary got)
    {
        foreach (var key in expected.Keys)
        {
            var place = got.Contains(key) ? Find(expected[key], got[key], []) : Here(expected[key], null);
            if (place is not null)
                return place with { At = $"key {Show.Value(key)}" };
        }
        return expected.Count == got.Count ? null : new Place("", "number of keys", expected.Count, got.Count);
    }

    private static Place? InTuple(ITuple expected, ITuple got, IReadOnlyList<string> stages)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (Find(expected[i], got[i], []) is { } place)
                return place with { Stage = i < stages.Count ? stages[i] : $"part {i + 1}" };
        }
        return null;
    }

    private static Place? InRecord(object expected, object got)
    {
        foreach (var part in Parts(expected.GetType()))
        {
            if (Find(part.GetValue(expected), part.GetValue(got), []) is { } place)
                return place with { Stage = part.Name };
        }
        return null;
    }

    private static bool IsRecord(Type type) => type.Namespace?.StartsWith("Katas.Kata", StringComparison.Ordinal) == true;

    private static PropertyInfo[] Parts(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(part => part.CanRead && part.GetIndexParameters().Length == 0)];
}

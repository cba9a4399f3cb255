using System.Collections;
using System.Runtime.CompilerServices;
using Katas.Testing;
using Katas.Wire.Shapes;

namespace Katas.Grading.Diagnosing;

/// <summary>Compares two plain values, numbers within the kit's tolerance, and finds the first place where they differ.</summary>
internal static class DifferenceFinder
{
    /// <summary>A place inside a value, with what stands there in both.</summary>
    internal sealed record Place(string Stage, string At, object? Expected, object? Got);

    /// <summary>How long a list is, or how many rows and columns a table has, in words: what a place shows where shapes differ.</summary>
    internal sealed record Extent(string InWords);

    public static bool AreEqual(object? expected, object? got) => Find(expected, got, AnswerForm.Unnamed) is null;

    public static Place? Find(object? expected, object? got, AnswerForm form) => (expected, got) switch
    {
        (ITuple a, ITuple b) => InTuple(a, b, form),
        _ when AreRecords(expected, got) => InRecord(expected!, got!, form),
        _ => InPart(expected, got, form.AxesOf("")),
    };

    private static Place? InPart(object? expected, object? got, IReadOnlyList<string> axes) => (expected, got) switch
    {
        (null, null) => null,
        (double a, double b) => Close(a, b) ? null : Here(expected, got),
        (string a, string b) => a == b ? null
            : Here(expected, got, $"character {a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count()}"),
        (IDictionary a, IDictionary b) => InMap(a, b),
        (IList a, IList b) => InList(a, b, axes.Count > 0 ? axes : AnswerForm.DefaultAxes(a)),
        (ITuple, ITuple) => Find(expected, got, AnswerForm.Unnamed),
        _ when AreRecords(expected, got) => Find(expected, got, AnswerForm.Unnamed),
        _ => Equals(expected, got) ? null : Here(expected, got),
    };

    /// <summary>Numbers, texts and lists are ruled out first: to look for what makes a record takes longer than to compare them.</summary>
    private static bool AreRecords(object? expected, object? got) =>
        expected is not (null or IConvertible or IEnumerable) && got?.GetType() == expected.GetType()
        && PlainRecord.Is(expected.GetType());

    private static bool Close(double a, double b) =>
        a.Equals(b) || (double.IsFinite(a) && b.IsCloseTo(a)) || a == b; // Equals joins NaN and NaN, == joins 0 and -0

    private static Place Here(object? expected, object? got, string at = "") => new("", at, expected, got);

    private static Place? InList(IList expected, IList got, IReadOnlyList<string> axes)
    {
        if (Shape(expected, axes[0]) is var before && Shape(got, axes[0]) is var after && (expected.Count != got.Count || before != after))
            return new Place("", "shape", before, after);
        IReadOnlyList<string> inner = [.. axes.Skip(1)];
        for (var i = 0; i < expected.Count; i++)
        {
            if (InPart(expected[i], got[i], inner) is { } place)
                return place with { At = place.At.Length > 0 ? $"{axes[0]} {i}, {place.At}" : $"{axes[0]} {i}" };
        }
        return null;
    }

    private static Extent Shape(IList list, string axis) => new(list switch
    {
        double[][] rows when rows.All(row => row is not null) => Show.Shape(rows),
        _ => Show.Count(list.Count, axis),
    });

    private static Place? InMap(IDictionary expected, IDictionary got)
    {
        foreach (var key in expected.Keys)
        {
            var place = got.Contains(key) ? InPart(expected[key], got[key], []) : Here(expected[key], null);
            if (place is not null)
                return place with { At = $"key {Show.Value(key)}" };
        }
        return expected.Count == got.Count ? null : new Place("", "number of keys", expected.Count, got.Count);
    }

    private static Place? InTuple(ITuple expected, ITuple got, AnswerForm form)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            var name = i < form.Parts.Count ? form.Parts[i] : $"part {i + 1}";
            if (InPart(expected[i], got[i], form.AxesOf(name)) is { } place)
                return place with { Stage = name };
        }
        return null;
    }

    private static Place? InRecord(object expected, object got, AnswerForm form)
    {
        foreach (var part in AnswerForm.PropertiesOf(expected.GetType()))
        {
            if (InPart(part.GetValue(expected), part.GetValue(got), form.AxesOf(part.Name)) is { } place)
                return place with { Stage = part.Name };
        }
        return null;
    }
}

using Katas.Core.Text;

namespace Katas.Courses.Parsing;

/// <summary>The keys of one map in a course file: unknown ones are refused, known ones are read with what they allow.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, CourseNode> values = new(StringComparer.Ordinal);
    private readonly Problems problems;

    public Fields(CourseNode node, string place, Problems problems, params string[] known)
    {
        this.problems = problems;
        Line = node.Line;
        if (node is not CourseNode.Mapping mapping)
        {
            problems.Add(node.Line, $"{place} is {node.InWords}. Allowed: keys and values, with the keys {string.Join(", ", known)}.");
            return;
        }
        foreach (var (key, value) in mapping.Pairs)
        {
            if (!known.Contains(key.Text, StringComparer.Ordinal))
            {
                problems.Add(key.Line, $"{place} has no key {key.InWords}.{Suggestion.For(key.Text, known)} Allowed: "
                    + $"{string.Join(", ", known)}.");
            }
            else
            {
                values[key.Text] = value;
            }
        }
    }

    public int Line { get; }

    public CourseNode? this[string key] => values.GetValueOrDefault(key);

    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>A plain value, or null: not given, or refused with what is allowed.</summary>
    public T? Read<T>(string key, Func<string, T?> parse, string allowed) where T : struct
    {
        if (this[key] is not { } node)
            return null;
        if (node is CourseNode.Scalar scalar && parse(scalar.Text) is { } value)
            return value;
        problems.Add(node.Line, $"'{key}' is {node.InWords}. Allowed: {allowed}.");
        return null;
    }

    /// <summary>A value that must be there.</summary>
    public T? Need<T>(string key, Func<string, T?> parse, string allowed) where T : struct
    {
        if (!Has(key))
            problems.Add(Line, $"'{key}' is missing. Allowed: {allowed}.");
        return Read(key, parse, allowed);
    }

    public string? Text(string key)
    {
        if (this[key] is not { } node)
            return null;
        if (node is CourseNode.Scalar { IsEmpty: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text) && scalar.Text.Length <= 200)
            return scalar.Text;
        problems.Add(node.Line, $"'{key}' is {node.InWords}. Allowed: a text of up to 200 characters.");
        return null;
    }
}

using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Katas.Wire.Shapes;

namespace Katas.Grading.Diagnosing;

/// <summary>How the answer of a member is put together.</summary>
/// <param name="Parts">The names of its parts in their order, if it is a tuple or a record: its stages.</param>
/// <param name="AxesOf">The declared names of the axes of one part, or of the whole answer under the empty name.</param>
public sealed record AnswerForm(IReadOnlyList<string> Parts, Func<string, IReadOnlyList<string>> AxesOf)
{
    /// <summary>What the axes of several tables are called where nothing is declared.</summary>
    public static IReadOnlyList<string> TableAxes { get; } = ["table", "row", "column"];

    /// <summary>A value inside an answer, of which nothing is declared.</summary>
    public static AnswerForm Unnamed { get; } = new([], _ => []);

    /// <summary>The names of the parts of a member's answer, in their order.</summary>
    public static IReadOnlyList<string> PartsOf(MethodInfo member) =>
        member.ReturnParameter.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames.OfType<string>().ToArray()
        ?? (PlainRecord.Is(member.ReturnType) ? [.. PropertiesOf(member.ReturnType).Select(part => part.Name)] : []);

    /// <summary>The properties of a record in their order.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(part => part.CanRead && part.GetIndexParameters().Length == 0);

    /// <summary>The position of a part; −1 for the whole answer.</summary>
    public int IndexOf(string part) => Parts.Index().FirstOrDefault(named => named.Item == part, (Index: -1, Item: part)).Index;

    /// <summary>One part of an answer, or the whole answer under the empty name.</summary>
    public object? Part(object answer, string name) => answer switch
    {
        _ when name.Length == 0 => answer,
        ITuple tuple when IndexOf(name) is >= 0 and var i => tuple[i],
        _ => answer.GetType().GetProperty(name)?.GetValue(answer),
    };

    /// <summary>What the axes of a list are called where nothing is declared: one name for each level of an array of numbers.</summary>
    public static IReadOnlyList<string> DefaultAxes(IList list)
    {
        var (levels, item) = (0, list.GetType());
        for (; item.IsArray; item = item.GetElementType()!)
            levels++;
        return item != typeof(double) && item != typeof(int) && item != typeof(bool) ? ["item"]
            : levels == 1 ? ["position"]
            : [.. TableAxes.TakeLast(levels)];
    }
}

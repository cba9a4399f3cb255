using System.Globalization;
using System.Runtime.CompilerServices;

namespace Katas.Maintenance.Proving;

/// <summary>Plain data of any type that contracts may use, filled with one number: what an answer looks like that knows nothing.</summary>
internal static class PlainFill
{
    private const int Longest = 12; // lists of lists of lists must stay small

    /// <summary>A value of a type: numbers are <paramref name="number"/>, texts are empty, lists have one length at every level.</summary>
    public static object Of(Type type, double number, int length)
    {
        length = Math.Min(length, Longest);
        if (type == typeof(string))
            return "";
        if (type.IsPrimitive)
            return Primitive(type, number);
        if (type.IsArray)
            return List(type.GetElementType()!, number, length);
        if (!type.IsGenericType || type.IsAssignableTo(typeof(ITuple)))
            return Record(type, number, length);
        return type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!
            : List(type.GetGenericArguments()[0], number, length);
    }

    /// <summary>Whole numbers and truth values cannot be NaN; they are 0 and false then.</summary>
    private static object Primitive(Type type, double number) =>
        Convert.ChangeType(double.IsNaN(number) && type != typeof(double) ? 0 : number, type, CultureInfo.InvariantCulture);

    private static Array List(Type element, double number, int length)
    {
        var list = Array.CreateInstance(element, length);
        for (var i = 0; i < length; i++)
            list.SetValue(Of(element, number, length), i);
        return list;
    }

    private static object Record(Type type, double number, int length)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, number, length))]);
    }
}

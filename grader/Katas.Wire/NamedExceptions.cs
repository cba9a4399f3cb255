using System.Collections.Immutable;

namespace Katas.Wire;

/// <summary>The exceptions that contracts and suites can name. Any other counts as the nearest of them that it derives from.</summary>
public static class NamedExceptions
{
    public static readonly ImmutableArray<Type> All =
    [
        typeof(ArgumentException), typeof(ArgumentNullException), typeof(ArgumentOutOfRangeException), typeof(ArithmeticException),
        typeof(DivideByZeroException), typeof(FormatException), typeof(IndexOutOfRangeException), typeof(InvalidCastException),
        typeof(InvalidOperationException), typeof(KeyNotFoundException), typeof(NotSupportedException), typeof(NullReferenceException),
        typeof(OverflowException),
    ];

    /// <summary>The full name of the nearest named exception; of the type itself where none is among its ancestors.</summary>
    public static string NearestTo(Type type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (All.Contains(ancestor))
                return NameOf(ancestor);
        }

        return NameOf(type);
    }

    /// <summary>Whether a named exception is an <see cref="ArgumentException"/>: a contract accepts any child of it.</summary>
    public static bool IsArgumentException(string name) =>
        All.Any(type => type.IsAssignableTo(typeof(ArgumentException)) && NameOf(type) == name);

    /// <summary>The full name of a type.</summary>
    public static string NameOf(Type type) => type.FullName ?? type.Name;
}

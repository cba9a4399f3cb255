using Katas.Wire;

namespace Katas.Testing;

/// <summary>
/// Rebuilds exceptions by name from a fixed list. A child of one on the list becomes its parent and keeps its name; any other stays a name.
/// </summary>
internal static class FrameworkExceptions
{
    private const string OwnType = "katas.type";

#pragma warning disable CA2201 // exceptions of the runtime, rebuilt as what the learner's code threw
    private static readonly Dictionary<string, Func<string, Exception>> Known = new Func<string, Exception>[]
    {
        message => new ArgumentException(message),
        message => new ArgumentNullException(null, message),
        message => new ArgumentOutOfRangeException(null, message),
        message => new ArithmeticException(message),
        message => new DivideByZeroException(message),
        message => new FormatException(message),
        message => new IndexOutOfRangeException(message),
        message => new InvalidCastException(message),
        message => new InvalidOperationException(message),
        message => new KeyNotFoundException(message),
        message => new NotSupportedException(message),
        message => new NullReferenceException(message),
        message => new OverflowException(message),
    }.ToDictionary(make => make("").GetType().FullName!, StringComparer.Ordinal);
#pragma warning restore CA2201

    public static Exception Rebuild(Reply.Threw threw)
    {
        if (!Known.TryGetValue(threw.Named, out var make))
            return new LearnerException(threw.Type, threw.Message);
        var rebuilt = make(threw.Message);
        rebuilt.Data[OwnType] = threw.Type;
        return rebuilt;
    }

    /// <summary>The full name of the type that the code threw.</summary>
    public static string TypeName(Exception exception) => exception switch
    {
        LearnerException own => own.TypeName,
        _ => exception.Data[OwnType] as string ?? exception.GetType().FullName!,
    };
}

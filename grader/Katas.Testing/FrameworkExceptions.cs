namespace Katas.Testing;

/// <summary>Rebuilds exceptions by name from a fixed list. A name that is not on it stays a name.</summary>
internal static class FrameworkExceptions
{
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

    public static Exception Rebuild(string type, string message) =>
        Known.TryGetValue(type, out var make) ? make(message) : new LearnerException(type, message);
}

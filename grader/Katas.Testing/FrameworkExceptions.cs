using System.Runtime.CompilerServices;
using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Testing;

/// <summary>
/// Rebuilds exceptions by name from a fixed list. A child of one on the list becomes its parent and keeps its name; any other stays a name.
/// </summary>
internal static class FrameworkExceptions
{
    // Exception.Data would do, but NUnit prints it.
    private static readonly ConditionalWeakTable<Exception, Origin> Origins = [];

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

    /// <param name="threw">What was thrown.</param>
    /// <param name="place">Where in the learner's code; null where that is not known.</param>
    public static Exception Rebuild(Reply.Threw threw, SourcePlace? place = null)
    {
        var rebuilt = Known.TryGetValue(threw.Named, out var make) ? make(threw.Message) : new LearnerException(threw.Type, threw.Message);
        Origins.Add(rebuilt, new Origin(threw.Type, place));
        return rebuilt;
    }

    /// <summary>The full name of the type that the code threw.</summary>
    public static string TypeName(Exception exception) => OriginOf(exception)?.Type ?? exception.GetType().FullName!;

    /// <summary>Where in the learner's code it was thrown, where that is known.</summary>
    public static SourcePlace? PlaceOf(Exception exception) => OriginOf(exception)?.Place;

    private static Origin? OriginOf(Exception exception) => Origins.TryGetValue(exception, out var origin) ? origin : null;

    private sealed record Origin(string Type, SourcePlace? Place);
}

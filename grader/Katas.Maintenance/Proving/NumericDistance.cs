using System.Collections;
using System.Runtime.CompilerServices;
using Katas.Wire;

namespace Katas.Maintenance.Proving;

/// <summary>
/// How far two answers are apart in the measure of the suites, <c>|a − b| / max(1, |b|)</c>: the largest of all numbers in them.
/// </summary>
internal static class NumericDistance
{
    /// <summary>The same of two answers of a member; 0 where they are the same bytes.</summary>
    public static double Between(Member member, Reply.Answered expected, Reply.Answered got) =>
        expected.Value.Span.SequenceEqual(got.Value.Span)
            ? 0
            : Between(member.ReadAnswer(expected.Value.Span), member.ReadAnswer(got.Value.Span));

    /// <summary>Infinity where the answers differ in anything but numbers.</summary>
    public static double Between(object? expected, object? got) => (expected, got) switch
    {
        (double a, double b) => Between(a, b),
        (IDictionary, IDictionary) => double.PositiveInfinity,
        (IList a, IList b) when a.Count == b.Count => Largest(a.Cast<object?>(), b.Cast<object?>()),
        (ITuple a, ITuple b) => Largest(Parts(a), Parts(b)),
        _ => Equals(expected, got) ? 0 : double.PositiveInfinity,
    };

    private static double Between(double expected, double got)
    {
        if (expected.Equals(got))
            return 0;
        return double.IsFinite(expected) && double.IsFinite(got) ? Math.Abs(got - expected) / Math.Max(1, Math.Abs(expected))
            : double.PositiveInfinity;
    }

    private static double Largest(IEnumerable<object?> expected, IEnumerable<object?> got) =>
        expected.Zip(got, Between).DefaultIfEmpty(0).Max();

    private static IEnumerable<object?> Parts(ITuple tuple) => Enumerable.Range(0, tuple.Length).Select(i => tuple[i]);
}

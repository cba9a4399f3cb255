using System.Globalization;
using Katas.Core.Verdicts;

namespace Katas.Reports;

/// <summary>Takes out of a report what its reader should not see, field by field. Points and outcomes stay.</summary>
public static class Redaction
{
    private const string Unsaid = "A hidden test.";

    /// <summary>Removes what a level hides of hidden tests; <see cref="Reveal.All"/> hides nothing.</summary>
    private static readonly Dictionary<Reveal, RevealedParts> OfHiddenTests = new()
    {
        [Reveal.None] = new(Facts: false, Messages: false, Difference: false),
        [Reveal.Names] = new(Facts: true, Messages: false, Difference: false),
        [Reveal.Messages] = new(Facts: true, Messages: true, Difference: true),
    };

    public static Report Redact(this Report report, Reveal reveal) => reveal == Reveal.All
        ? report
        : report with { Seed = null, Katas = [.. report.Katas.Select(kata => Redact(kata, OfHiddenTests[reveal]))] };

    private static Verdict Redact(Verdict kata, RevealedParts revealed) => kata with
    {
        Tests = [.. kata.Tests.Select((test, index) => test.Suite == SuiteKind.Public ? test : Redact(test, index, revealed))],
        Traps = [.. kata.Traps.Select(trap => trap.Hidden ? trap with { Evidence = "" } : trap)],
        FirstDifference = kata.FirstDifference is { Hidden: true } difference ? Redact(difference, revealed) : kata.FirstDifference,
    };

    /// <summary>
    /// Of a hidden test's call the member and the stage may be told, both names of the contract's: a place may hold a key of the expected
    /// answer, or a number that was made from what came.
    /// </summary>
    private static Difference? Redact(Difference difference, RevealedParts revealed) =>
        revealed.Difference && difference.Text is null ? difference with { Arguments = null, At = "", Expected = "", Got = "" } : null;

    private static TestVerdict Redact(TestVerdict test, int index, RevealedParts revealed)
    {
        var hasFact = revealed.Facts && test.Arguments is not null; // null: the fact may hold arguments, which say what went in
        return test with
        {
            Fact = hasFact ? test.Fact : string.Create(CultureInfo.InvariantCulture, $"Hidden test {index + 1}"),
            IsUnnamed = !hasFact,
            Arguments = "",
            Asks = revealed.Messages ? test.Asks : null,
            Details = revealed.Messages ? Redact(test.Details, test.Asks ?? Unsaid)
                : test.Outcome == Outcome.NotStarted ? Redact(test.Details, null) : null,
            Output = "", // a learner's code may print what a hidden test passed in
            Ms = null, // and may take the longer, the larger it was
        };
    }

    /// <summary>
    /// What the test asks in the words written for it, and kinds from closed lists. Everything else is left out: what went in, what should
    /// have come, what came, and whatever learner's code can choose, such as the type of an exception or the code of an exit.
    /// </summary>
    private static TestMessage? Redact(TestMessage? message, string? asks) => message is null ? null : new TestMessage(message.Kind)
    {
        Asks = asks,
        Place = asks is null ? null : message.Place?.KindOnly(),
    };

    /// <param name="Facts">Whether tests keep their names, without the arguments of a case.</param>
    /// <param name="Messages">Whether messages of all outcomes are shown, and not only those of members that are not started.</param>
    /// <param name="Difference">Whether the first difference is told when a hidden test shows it.</param>
    private sealed record RevealedParts(bool Facts, bool Messages, bool Difference);
}

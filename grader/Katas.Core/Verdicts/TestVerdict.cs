namespace Katas.Core.Verdicts;

/// <summary>One test with what it earned.</summary>
/// <param name="Name">The fact it checks, as a sentence.</param>
/// <param name="Suite">Whether the learner has it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Points">Points earned.</param>
/// <param name="MaxPoints">Points to be had.</param>
/// <param name="Message">Why it did not pass: a first line that says what was asked, then what differs.</param>
/// <param name="Output">What the learner's code printed.</param>
/// <param name="Ms">How long it took; null when times are left out.</param>
public sealed record TestVerdict(string Name, SuiteKind Suite, Outcome Outcome, double Points, double MaxPoints, string Message, string Output, long? Ms)
{
    /// <summary>Hidden, and its name does not say so itself.</summary>
    public bool NeedsHiddenMark() => Suite == SuiteKind.Hidden && !Name.StartsWith("Hidden test ", StringComparison.Ordinal);
}

using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Courses.Comparing;

/// <summary>What console and page say alike about a comparison.</summary>
internal static class ComparisonWords
{
    public static string Summary(ClassComparison comparison) => comparison.NothingMoved()
        ? $"Nothing moved: {comparison.Unchanged} submissions are as they were."
        : $"{comparison.Moved.Count} moved, {comparison.Added.Count} new, {comparison.Gone.Count} gone, {comparison.Unchanged} "
            + "as they were.";

    public static string Points(double? points) => points is { } value ? NumberFormat.Points(value) : "no mark";

    public static string Difference(SubmissionChange change) => change.Difference switch
    {
        null => "",
        > 0 and var up => $"+{NumberFormat.Points(up)}",
        0 => "±0",
        var down => $"−{NumberFormat.Points(-down.Value)}",
    };

    public static string Outcomes(Outcome? old, Outcome? now) => $"{InWords(old)} → {InWords(now)}";

    /// <summary>The message to show: why it fails now, or why it failed before.</summary>
    public static string Reason(TestChange test) =>
        test.NewMessage.Length > 0 ? test.NewMessage : test.OldMessage.Length > 0 ? $"before:\n{test.OldMessage}" : "";

    private static string InWords(Outcome? outcome) => outcome is { } known ? OutcomeNames.InWords(known) : "absent";
}

using System.Globalization;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Class;
using Katas.Reports.Formats;

namespace Katas.Courses.Comparing;

/// <summary>Compares two gradings. Pure but for asking for reports, one pair at a time.</summary>
public static class ReportComparer
{
    private const string None = "no course";

    /// <summary>Whose mark moves, by which test, and why.</summary>
    public static ClassComparison Of(ComparisonSide old, ComparisonSide now)
    {
        var before = old.Class.Submissions.ToDictionary(row => row.Submission, StringComparer.Ordinal);
        var after = now.Class.Submissions.ToDictionary(row => row.Submission, StringComparer.Ordinal);
        var both = after.Values.Where(row => before.ContainsKey(row.Submission)).ToArray();
        var moved = both.Select(row => Change(old, now, before[row.Submission], row)).OfType<SubmissionChange>().ToArray();
        return new ClassComparison(
            ClassComparison.V1, Settings(old, now),
            [.. moved.OrderByDescending(change => Math.Abs(change.Difference ?? double.MaxValue))
                .ThenBy(change => change.Submission, StringComparer.Ordinal)],
            [.. after.Values.Where(row => !before.ContainsKey(row.Submission)).Select(Presence)],
            [.. before.Values.Where(row => !after.ContainsKey(row.Submission)).Select(Presence)],
            both.Length - moved.Length);
    }

    private static SettingChange[] Settings(ComparisonSide old, ComparisonSide now)
    {
        var (before, after) = (Settings(old), Settings(now));
        return [.. before.Keys.Select(what => new SettingChange(what, before[what], after[what]))
            .Where(change => change.Old != change.New)];
    }

    private static Dictionary<string, string> Settings(ComparisonSide side)
    {
        var options = side.FirstReport()?.Options;
        return new Dictionary<string, string>
        {
            ["points"] = PointSchemeNames.InWords(side.Class.Points), // first: a change of scheme moves every mark
            ["kit"] = side.Class.Kit,
            ["seed"] = side.Class.Seed.ToString(CultureInfo.InvariantCulture),
            ["isolation"] = side.Class.Isolation,
            ["points to be had"] = NumberFormat.Points(side.Class.MaxScore),
            ["katas"] = string.Join(", ", side.Class.Katas.Select(kata => $"{kata.Number:00}")),
            ["course"] = options?.Course ?? None,
            ["reveal"] = options is null ? None : ReportJson.NameOf(options.Reveal),
            ["weights and limits"] = options is null ? None : string.Join("; ", options.Katas.Select(InWords)),
        };
    }

    private static string InWords(CourseKata kata) => FormattableString.Invariant(
        $"{kata.Number:00} weighs {kata.Weight}{(kata.Extra ? " extra" : "")}, {kata.Limits.Call} s a call, {kata.Limits.Kata} s in all");

    private static SubmissionPresence Presence(ClassRow row) => new(row.Submission, Points(row));

    private static double? Points(ClassRow row) => !row.IsGraded() ? null : row.Mark is { } mark ? mark.Points : row.Score;

    private static SubmissionChange? Change(ComparisonSide old, ComparisonSide now, ClassRow before, ClassRow after)
    {
        var katas = before.IsGraded() && after.IsGraded()
            ? KataChanges.Of(new KataSide(before, old.Class, old.ReportOf(before.Submission)),
                new KataSide(after, now.Class, now.ReportOf(after.Submission))) : [];
        var (oldPoints, newPoints) = (Points(before), Points(after));
        var same = oldPoints is { } a && newPoints is { } b ? Math.Abs(a - b) < 0.005 : oldPoints == newPoints;
        return same && katas.Count == 0 ? null
            : new SubmissionChange(before.Submission, oldPoints, newPoints, Why(before, after, katas), katas);
    }

    private static string Why(ClassRow before, ClassRow after, IReadOnlyList<KataChange> katas)
    {
        if (!after.IsGraded())
            return $"It can no longer be graded: {after.Message}";
        if (!before.IsGraded())
            return $"It could not be graded before: {before.Message}";
        if (katas.Count == 0)
        {
            return $"No test moved; the mark is counted otherwise: {before.Mark?.Sentence ?? "without a course"} → "
                + $"{after.Mark?.Sentence ?? "without a course"}";
        }

        var tests = katas.SelectMany(kata => kata.Tests).ToArray();
        var won = tests.Count(test => test.New == Outcome.Passed && test.Old != Outcome.Passed);
        var lost = tests.Count(test => test.Old == Outcome.Passed && test.New != Outcome.Passed);
        var counts = tests.Length == 0 ? "" : $": {NumberFormat.Count(won, "test")} won, {lost} lost";
        return $"{NumberFormat.Count(katas.Count, "kata")} moved{counts}.";
    }
}

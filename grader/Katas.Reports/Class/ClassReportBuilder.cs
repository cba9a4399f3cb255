using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;

namespace Katas.Reports.Class;

/// <summary>
/// Gathers a class report by report and forgets each report at once: what stays is one row per submission, and sums.
/// Reports must come in ordinal order of their names, so that the same class gives the same bytes.
/// </summary>
public sealed class ClassReportBuilder
{
    private readonly List<ClassRow> rows = [];
    private readonly SortedDictionary<int, KataTally> tallies = [];
    private readonly SortedDictionary<(int Kata, string Slug), (TrapFinding Trap, List<string> Names)> traps =
        new(Comparer<(int Kata, string Slug)>.Create(
        (a, b) => a.Kata != b.Kata ? a.Kata.CompareTo(b.Kata) : string.CompareOrdinal(a.Slug, b.Slug)));
    private Report? first;
    private PointScheme? scheme;

    /// <summary>Adds a graded submission.</summary>
    /// <exception cref="UsageException">Its points are divided in another way than those before.</exception>
    public void Add(Report report)
    {
        RequireSameScheme(report);
        first ??= report with { Katas = [], Problems = [] };
        scheme ??= report.Scheme();
        rows.Add(Row(report));
        // not the score: its rounding would count as a difference
        var earned = report.Katas.SelectMany(PointsOfTests.Of).Sum(part => part.Earned);
        foreach (var kata in report.Katas)
        {
            if (!tallies.TryGetValue(kata.Number, out var tally))
            {
                tallies[kata.Number] = tally =
                    new KataTally(kata with { Tests = [.. kata.Tests.Select(test => test with { Details = null, Output = "" })] });
            }

            tally.Add(kata, earned);
            foreach (var trap in kata.Traps.Where(trap => !trap.IsRelation)) // a class is taught traps, by their names
                Count(report.Submission, kata.Number, trap);
        }
    }

    /// <summary>Adds a submission that could not be graded, with the reason.</summary>
    public void Refuse(string submission, string reason) =>
        rows.Add(new ClassRow(submission, Outcome.CouldNotGrade, reason, 0, 0, [], null));

    /// <summary>The class so far.</summary>
    public ClassReport Build() => new(
        ClassReport.V1, first?.Kit ?? "", first?.Seed ?? 0, first?.Isolation ?? "", first?.MaxScore ?? 0,
        [.. rows], [.. tallies.Values.Select(tally => tally.Statistics())],
        [.. traps.Select(entry => new TrapCount(entry.Key.Kata, entry.Key.Slug, entry.Value.Trap.Sentence,
            entry.Value.Trap.Module, [.. entry.Value.Names]))
            .OrderByDescending(trap => trap.Submissions.Count)])
    { Course = first?.Options?.Course, Points = scheme ?? PointScheme.ByTask };

    private void RequireSameScheme(Report report)
    {
        if (scheme is { } before && before != report.Scheme())
        {
            throw new UsageException(
                $"'{SafeText.OneLine(report.Submission, 60)}' has points {PointSchemeNames.InWords(report.Scheme())}, "
                + $"'{SafeText.OneLine(first!.Submission, 60)}' {PointSchemeNames.InWords(before)}: such marks cannot stand side by side. "
                + "Grade all submissions with the same kit and course.");
        }
    }

    private static ClassRow Row(Report report)
    {
        var times = report.Katas.SelectMany(kata => kata.Tests).Where(test => test.Ms is not null).ToArray();
        return new ClassRow(
            report.Submission, report.Katas.Max(kata => kata.Outcome), "", report.Score, report.MaxScore,
            [.. report.Katas.Select(kata =>
                new KataMark(kata.Number, kata.Outcome, kata.Points, kata.MaxPoints,
                    [.. kata.Traps.Where(trap => !trap.IsRelation).Select(trap => trap.Slug)]))],
            times.Length == 0 ? null : times.Sum(test => test.Ms))
        {
            Mark = report.Mark,
            Remarks = report.Reading is { Remarks.Count: > 0 } reading ? reading.Remarks : null,
        };
    }

    private void Count(string submission, int kata, TrapFinding trap)
    {
        if (!traps.TryGetValue((kata, trap.Slug), out var entry))
            traps[(kata, trap.Slug)] = entry = (trap, []);
        if (entry.Names.LastOrDefault() != submission)
            entry.Names.Add(submission);
    }
}

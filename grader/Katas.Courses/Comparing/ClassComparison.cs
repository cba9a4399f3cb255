using Katas.Core.Verdicts;
using Katas.Reports.Class;

namespace Katas.Courses.Comparing;

/// <summary>What moved between two gradings of the same class; schema <c>katas/compare/v1</c>.</summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Settings">What the two were graded with, where that differs: the first thing to know.</param>
/// <param name="Moved">Submissions whose mark or tests moved, the largest change first.</param>
/// <param name="Added">Submissions that only the new one has.</param>
/// <param name="Gone">Submissions that only the old one has.</param>
/// <param name="Unchanged">How many submissions are as they were.</param>
public sealed record ClassComparison(
    string Schema, IReadOnlyList<SettingChange> Settings, IReadOnlyList<SubmissionChange> Moved,
    IReadOnlyList<SubmissionPresence> Added, IReadOnlyList<SubmissionPresence> Gone, int Unchanged)
{
    /// <summary>The name and version of the format.</summary>
    public const string V1 = "katas/compare/v1";

    /// <summary>Whether no mark and no test moved, and no submission is new or gone.</summary>
    public bool NothingMoved() => Moved.Count + Added.Count + Gone.Count == 0;
}

/// <summary>A setting that differs.</summary>
/// <param name="What">Its name.</param>
/// <param name="Old">Its old value.</param>
/// <param name="New">Its new value.</param>
public sealed record SettingChange(string What, string Old, string New);

/// <summary>A submission that one of the two lacks.</summary>
/// <param name="Submission">Its name.</param>
/// <param name="Points">Its mark; null where it could not be graded.</param>
public sealed record SubmissionPresence(string Submission, double? Points);

/// <summary>One submission that moved.</summary>
/// <param name="Submission">Its name.</param>
/// <param name="Old">The old mark; null where it could not be graded.</param>
/// <param name="New">The new mark; null where it could not be graded.</param>
/// <param name="Why">The reason in a sentence.</param>
/// <param name="Katas">The katas that moved.</param>
public sealed record SubmissionChange(string Submission, double? Old, double? New, string Why, IReadOnlyList<KataChange> Katas)
{
    /// <summary>How far the mark moved; null where one of the two is missing.</summary>
    public double? Difference => New - Old is { } difference ? Marks.Rounded(difference) : null;
}

/// <summary>One kata that moved.</summary>
/// <param name="Number">The kata's number.</param>
/// <param name="Title">The kata's title.</param>
/// <param name="Old">What it came to before; null where it was not graded.</param>
/// <param name="New">What it comes to now; null where it is not graded.</param>
/// <param name="OldPoints">Points before.</param>
/// <param name="NewPoints">Points now.</param>
/// <param name="Tests">The tests that moved; none where only class files are compared.</param>
public sealed record KataChange(int Number, string Title, Outcome? Old, Outcome? New, double OldPoints, double NewPoints,
    IReadOnlyList<TestChange> Tests);

/// <summary>One test that moved.</summary>
/// <param name="Name">The fact it checks.</param>
/// <param name="Suite">Whether learners have it.</param>
/// <param name="Old">What it came to before; null where there was no such test.</param>
/// <param name="New">What it comes to now; null where there is no such test any more.</param>
/// <param name="OldMessage">Why it did not pass before.</param>
/// <param name="NewMessage">Why it does not pass now.</param>
public sealed record TestChange(string Name, SuiteKind Suite, Outcome? Old, Outcome? New, string OldMessage, string NewMessage);

/// <summary>One of the two gradings to compare.</summary>
/// <param name="Class">Its class page.</param>
/// <param name="ReportOf">The report of a submission, or null where there are no reports.</param>
public sealed record ComparisonSide(ClassReport Class, Func<string, Report?> ReportOf)
{
    /// <summary>The report of the first submission that was graded, which speaks for the settings of all.</summary>
    public Report? FirstReport() => Class.Submissions.FirstOrDefault(row => row.IsGraded()) is { } row ? ReportOf(row.Submission) : null;
}

using Katas.Core.Verdicts;

namespace Katas.Courses.Gradebooks;

/// <summary>What becomes of one submission or one row of a gradebook.</summary>
public enum GradebookRowOutcome
{
    /// <summary>The cell gets a new mark.</summary>
    Changed,

    /// <summary>The cell has this mark already.</summary>
    Same,

    /// <summary>There is no mark: the cell stays.</summary>
    NoMark,

    /// <summary>The gradebook says excused or not assigned: the cell stays.</summary>
    Kept,

    /// <summary>No row is this submission's.</summary>
    NoRow,

    /// <summary>Several rows could be this submission's: none is filled.</summary>
    Ambiguous,

    /// <summary>Several submissions are for one row: it is not filled.</summary>
    Twice,

    /// <summary>No submission is for this row: the cell stays.</summary>
    NoSubmission,
}

/// <summary>One line of what would change, or does not and why.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Submission">The submission's name, or nothing.</param>
/// <param name="Row">The row's student, or nothing.</param>
/// <param name="By">The column that matched, or nothing.</param>
/// <param name="Old">The cell before.</param>
/// <param name="New">The cell after.</param>
/// <param name="Note">Why nothing changes, or nothing.</param>
public sealed record GradebookRowUpdate(GradebookRowOutcome Kind, string Submission, string Row, string By, string Old, string New,
    string Note);

/// <summary>A filled gradebook.</summary>
/// <param name="Column">The column that is filled.</param>
/// <param name="Lines">Every submission, then every row without one.</param>
/// <param name="Notes">What to know before importing it.</param>
/// <param name="Text">The new file.</param>
public sealed record GradebookUpdate(string Column, IReadOnlyList<GradebookRowUpdate> Lines, IReadOnlyList<string> Notes, string Text)
{
    /// <summary>Whether the text is the export itself with cells filled, and no file of ours.</summary>
    public bool IsExport { get; init; }

    /// <summary>Whether any submission has a row.</summary>
    public bool HasMatches() => Lines.Any(line =>
        line.Kind is GradebookRowOutcome.Changed or GradebookRowOutcome.Same or GradebookRowOutcome.NoMark or GradebookRowOutcome.Kept);

    /// <summary>How many lines are of a kind.</summary>
    public int Count(GradebookRowOutcome kind) => Lines.Count(line => line.Kind == kind);
}

/// <summary>What goes into a gradebook.</summary>
/// <param name="Entries">One entry per submission.</param>
/// <param name="Map">Ids or names of students by submission, where a submission's own name does not do.</param>
public sealed record GradebookMarks(IReadOnlyList<GradebookEntry> Entries, IReadOnlyDictionary<string, string> Map);

/// <summary>One submission's entry for a gradebook.</summary>
/// <param name="Submission">Its name: the key a row is looked for with.</param>
/// <param name="Mark">Its mark.</param>
/// <param name="Feedback">What to say to the learner.</param>
public sealed record GradebookEntry(string Submission, Mark Mark, string Feedback);

using Katas.Core.Verdicts;

namespace Katas.Grading.Reading;

/// <summary>
/// What is taken of a listing, before anything is judged: every entry is planned for a kata, or not counted with a reason.
/// </summary>
/// <param name="Files">The katas' files, kata by kata.</param>
/// <param name="NotCounted">Everything else.</param>
/// <param name="Remarks">What the author should know.</param>
internal sealed record SubmissionPlan(IReadOnlyList<PlannedFile> Files, IReadOnlyList<NotCounted> NotCounted, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Source files outside the katas' folders, which may hold types that an answer uses.</summary>
    public IReadOnlyList<FoundEntry> Outside { get; init; } = [];

    /// <summary>What was written in answer to a kata's interview question: at most one file for each kata.</summary>
    public IReadOnlyList<PlannedFile> Written { get; init; } = [];
}

/// <summary>An entry that belongs to a kata.</summary>
/// <param name="Kata">The folder of the kata.</param>
/// <param name="Path">Its place below the exercises, as it would be in the kit.</param>
/// <param name="Entry">Where it was found.</param>
internal sealed record PlannedFile(string Kata, string Path, FoundEntry Entry)
{
    /// <summary>How many folders deep a file may lie below its kata's.</summary>
    public const int Deepest = 8;

    /// <summary>Why it is not taken, known before it is read; or nothing.</summary>
    public string RejectReason => Entry.RejectReason.Length == 0 && Path.Count(unit => unit == '/') > Deepest + 1
        ? $"lies more than {Deepest} folders deep"
        : Entry.RejectReason;
}

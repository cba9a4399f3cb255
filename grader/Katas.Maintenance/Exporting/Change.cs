namespace Katas.Maintenance.Exporting;

/// <summary>What a refresh does with one file.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>The learner had not touched it, and it is newer now.</summary>
    Updated,

    /// <summary>The learner's, and nothing newer to offer.</summary>
    Kept,

    /// <summary>The learner's, and what is newer lies beside it.</summary>
    PutBeside,

    /// <summary>An answer the learner has deleted stays deleted.</summary>
    StaysDeleted,

    /// <summary>The kit has dropped it, and the learner had not touched it.</summary>
    Removed,

    /// <summary>The kit has dropped it; the learner's version stays.</summary>
    Dropped,
}

/// <summary>One file of a refresh.</summary>
/// <param name="Kind">What happens to it.</param>
/// <param name="Path">The file.</param>
/// <param name="Beside">Where the newer version lies, when it lies beside.</param>
public sealed record Change(ChangeKind Kind, string Path, string Beside = "");

namespace Katas.Core.Verdicts;

/// <summary>What was noticed while a submission was read: how it was understood, and what in it was not counted.</summary>
/// <param name="Remarks">What its author should know, in sentences.</param>
/// <param name="NotCounted">Files and folders that do not belong to an answer, each with the reason.</param>
public sealed record ReadingNotes(IReadOnlyList<Remark> Remarks, IReadOnlyList<NotCounted> NotCounted)
{
    /// <summary>Nothing was noticed.</summary>
    public static ReadingNotes None { get; } = new([], []);
}

/// <summary>A sentence about a submission's files.</summary>
/// <param name="Kata">The folder of the kata it is about; empty when it is about none or several.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record Remark(string Kata, string Sentence);

/// <summary>A file or folder (its path ends with '/') that is not part of an answer, and why.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Reason">Why it does not count.</param>
public sealed record NotCounted(string Path, string Reason)
{
    /// <summary>The reason of what comes with every kit: it is listed, but not on a console.</summary>
    public const string OfKit = "part of the kit";

    /// <summary>Whether its author may want to know of it.</summary>
    public bool IsNotable() => Reason != OfKit;
}

namespace Katas.Grading.Reading;

/// <summary>A submission in a folder of submissions.</summary>
/// <param name="Name">What its folder or file is called; of loose files, the beginning that their names share.</param>
/// <param name="Path">Where it lies; of loose files, the first.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Files">The loose files, where it consists of some: their paths, and what their learner called them.</param>
public sealed record FoundSubmission(string Name, string Path, EntryKind Kind, IReadOnlyList<UploadedFile> Files);

/// <summary>A file that was uploaded without a folder.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">What the learner called it.</param>
public sealed record UploadedFile(string Path, string Name);

using Katas.Grading.Reading;

namespace Katas.Courses.Classes;

/// <summary>One submission of a class.</summary>
/// <param name="Name">Its name; no two are equal.</param>
/// <param name="File">What its files are called.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="RejectReason">Why it is not even opened, or nothing.</param>
public sealed record ClassSubmission(string Name, string File, string Path, string RejectReason)
{
    /// <summary>Its files, where it is no folder and no archive.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    /// <summary>Its page, seen from the folder of the results.</summary>
    public string Page => ResultArtifacts.PageOf(this);
}

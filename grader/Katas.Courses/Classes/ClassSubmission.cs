using Katas.Core;
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

    /// <summary>Reads what lies there.</summary>
    /// <exception cref="UsageException">It cannot be read, or not be graded.</exception>
    public Submission Read(SubmissionReader reader)
    {
        if (RejectReason.Length > 0)
            throw new UsageException(RejectReason);
        return Files.Count > 0 ? reader.Read(Files, Name) : reader.Read(Path, Name);
    }
}

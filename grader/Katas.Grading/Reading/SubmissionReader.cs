using Katas.Core;
using Katas.Core.Kits;

namespace Katas.Grading.Reading;

/// <summary>
/// Reads <c>exercises/NN-slug/**/*.cs</c> of a folder or a zip archive (or <c>NN-slug/**/*.cs</c>, when that is what was handed in,
/// or either of them one folder further down).
/// </summary>
public sealed class SubmissionReader(Catalogue catalogue)
{
    /// <summary>Reads a submission that is named by its folder or archive.</summary>
    /// <exception cref="UsageException">There is no such folder or archive, or there is no kata in it.</exception>
    public Submission Read(string path) => Read(path, path) with { Name = NameOf(path) };

    /// <summary>Reads a submission that has a name of its own, which messages use as well.</summary>
    /// <exception cref="UsageException">There is no such folder or archive, or there is no kata in it.</exception>
    public Submission Read(string path, string name)
    {
        var submission = Directory.Exists(path) ? ReadFolder(path, name) : ReadArchive(path, name);
        return submission.Katas.Count + submission.Unreadable.Count > 0
            ? submission
            : throw new UsageException($"'{name}' holds no kata. A submission holds folders such as "
                + $"'exercises/{catalogue.Katas[0].Folder}' with C# files in them.");
    }

    /// <summary>The name of a submission that has none of its own.</summary>
    public static string NameOf(string path) => SubmissionArchive.HasItsName(path) && File.Exists(path)
        ? Path.GetFileNameWithoutExtension(path)
        : Path.GetFileName(Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>
    /// Whether a path is a submission: an archive, or a folder that holds katas itself and is not a folder of submissions.
    /// </summary>
    public bool IsSubmission(string path) => Directory.Exists(path)
        ? new SubmissionFolder(path, path, catalogue.Folders).HoldsKatas
        : File.Exists(path) && SubmissionFinder.KindOf(Path.GetFileName(path), isFolder: false) == EntryKind.Zip;

    private Submission ReadFolder(string path, string name) =>
        SubmissionBuilder.Take(name, new SubmissionFolder(path, name, catalogue.Folders).Entries());

    private Submission ReadArchive(string path, string name)
    {
        if (!File.Exists(path))
            throw new UsageException($"'{name}' is neither a folder nor a zip archive. Name the one that holds the submission.");
        using var archive = SubmissionArchive.Open(path, name);
        return SubmissionBuilder.Take(name, archive.Entries(catalogue.Folders));
    }
}

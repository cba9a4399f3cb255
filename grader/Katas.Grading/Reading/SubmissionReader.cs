using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Text;

namespace Katas.Grading.Reading;

/// <summary>Reads what a learner submitted: a folder, an archive, or loose files; the same rules for all of them.</summary>
public sealed class SubmissionReader(KitPaths paths, Catalogue catalogue)
{
    private readonly IReadOnlyList<ExpectedClass> expected = ExpectedClass.In(paths, catalogue);

    /// <summary>The katas to grade.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>Reads a submission that is named by its folder or archive.</summary>
    /// <exception cref="UsageException">There is no such folder or archive, or there is no kata in it.</exception>
    public Submission Read(string path) => Read(path, path) with { Name = NameOf(path) };

    /// <summary>Reads a submission that has a name of its own, which messages use as well.</summary>
    /// <exception cref="UsageException">There is no such folder or archive, or there is no kata in it.</exception>
    public Submission Read(string path, string name)
    {
        var shown = SafeText.OnOneLine(name);
        using var container = InnerArchive.Within(Open(path, shown), shown);
        return Read(container, name);
    }

    /// <summary>Reads a submission of loose files.</summary>
    /// <exception cref="UsageException">There is no kata in it.</exception>
    public Submission Read(IReadOnlyList<UploadedFile> files, string name)
    {
        using var container = new UploadContainer(files);
        return Read(container, name);
    }

    /// <summary>The name of a submission that has none of its own.</summary>
    public static string NameOf(string path) => ArchiveFile.HasName(path) && File.Exists(path)
        ? ArchiveFile.WithoutExtension(Path.GetFileName(path))
        : Path.GetFileName(Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>
    /// Whether a path is a submission: an archive, or a folder that holds katas itself and is not a folder of submissions.
    /// </summary>
    public bool IsSubmission(string path) => Directory.Exists(path)
        ? HoldsKatas(path)
        : File.Exists(path) && SubmissionFinder.KindOf(Path.GetFileName(path), isFolder: false) == EntryKind.Archive;

    private Submission Read(Container container, string name)
    {
        var plan = new SubmissionPlanner(catalogue.Folders, expected).Plan(SafeText.OnOneLine(name), container.Entries);
        return KataRemarks.Added(SubmissionBuilder.Take(name, plan), plan, expected);
    }

    private static Container Open(string path, string name)
    {
        if (Directory.Exists(path))
            return new FolderContainer(path, name);
        if (!File.Exists(path))
            throw new UsageException($"'{name}' is neither a folder nor a zip archive. Name the one that holds the submission.");
        return ArchiveFile.IsOther(path) ? throw ArchiveFile.Unread(name) : ArchiveFile.Open(path, name);
    }

    private bool HoldsKatas(string path)
    {
        try
        {
            var names = Directory.EnumerateDirectories(path).Select(Path.GetFileName).OfType<string>().ToArray();
            return names.Any(IsKata) || (names.Contains("exercises") && Directory.EnumerateDirectories(Path.Combine(path, "exercises"))
                .Any(kata => IsKata(Path.GetFileName(kata))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be opened. Make it readable.");
        }
    }

    private bool IsKata(string name) => KataFolderName.Read(name, catalogue.Folders) is not null;
}

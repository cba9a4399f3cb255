using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>What an entry of a folder of submissions is.</summary>
public enum EntryKind
{
    /// <summary>No submission: a tool's, an operating system's, or a file of another kind.</summary>
    Other,

    /// <summary>A submission in a folder.</summary>
    Folder,

    /// <summary>A submission in a zip archive.</summary>
    Zip,

    /// <summary>A submission in an archive that is not read; it is refused with this reason and not forgotten.</summary>
    OtherArchive,
}

/// <summary>Tells what was handed in from what else lies in a folder of submissions; the same for every command.</summary>
/// <param name="isResults">Whether a folder holds results of this program.</param>
public sealed class SubmissionFinder(Func<string, bool> isResults)
{
    private const string MacLeftovers = "__MACOSX";

    private static readonly string[] OtherArchives = [".rar", ".7z", ".tar", ".gz", ".tgz", ".xz", ".bz2", ".zst"];

    /// <summary>What a name says. What begins with a dot is a tool's; archives of a Mac hold a '._' file for each file.</summary>
    public static EntryKind KindOf(string name, bool isFolder)
    {
        if (isFolder)
            return name.StartsWith('.') || name == MacLeftovers ? EntryKind.Other : EntryKind.Folder;
        if (name.StartsWith("._", StringComparison.Ordinal))
            return EntryKind.Other;
        if (SubmissionArchive.HasItsName(name))
            return EntryKind.Zip;
        return OtherArchives.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? EntryKind.OtherArchive : EntryKind.Other;
    }

    /// <inheritdoc cref="KindOf(string, bool)"/>
    public static EntryKind KindOf(FileSystemInfo entry) => KindOf(entry.Name, entry is DirectoryInfo);

    /// <summary>The submissions in a folder, in ordinal order of names.</summary>
    /// <exception cref="UsageException">The folder cannot be opened.</exception>
    public IReadOnlyList<FileSystemInfo> In(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).GetFileSystemInfos().Where(IsSubmission)
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{folder}' cannot be opened. Make it readable.");
        }
    }

    /// <summary>A submission as it is; a folder of submissions becomes what lies in it, in order.</summary>
    /// <exception cref="UsageException">The folder cannot be opened.</exception>
    public IReadOnlyList<string> Expand(SubmissionReader reader, string path)
    {
        if (!Directory.Exists(path) || reader.IsSubmission(path))
            return [path];
        string[] inside = [.. In(path).Select(entry => Path.Combine(path, entry.Name))];
        return inside.Any(reader.IsSubmission) ? inside : [path];
    }

    private bool IsSubmission(FileSystemInfo entry) =>
        KindOf(entry) is var kind && kind != EntryKind.Other && !(kind == EntryKind.Folder && isResults(entry.FullName));
}

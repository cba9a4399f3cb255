using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Grading.Reading;

/// <summary>What an entry of a folder of submissions is.</summary>
public enum EntryKind
{
    /// <summary>No submission: a tool's, an operating system's, or a file of another kind.</summary>
    Other,

    /// <summary>A submission in a folder.</summary>
    Folder,

    /// <summary>A submission in an archive.</summary>
    Archive,

    /// <summary>A submission in an archive that is not read; it is refused with this reason and not forgotten.</summary>
    OtherArchive,

    /// <summary>A C# file without a folder, or several of one upload.</summary>
    Source,
}

/// <summary>Everything in a folder of submissions: the submissions, and what is listed with the reason why it does not count.</summary>
public sealed record SubmissionsIn(IReadOnlyList<FoundSubmission> Submissions, IReadOnlyList<NotCounted> NotCounted);

/// <summary>What a path on the command line stands for, and what in it is no submission.</summary>
public sealed record ExpandedPath(IReadOnlyList<string> Submissions, IReadOnlyList<NotCounted> NotCounted);

/// <summary>Tells submissions from what else lies in their folder; the same for every command.</summary>
/// <param name="isResults">Whether a folder holds results of this program.</param>
public sealed class SubmissionFinder(Func<string, bool> isResults)
{
    /// <summary>What a name says. What begins with a dot is a tool's or a system's.</summary>
    public static EntryKind KindOf(string name, bool isFolder)
    {
        if (isFolder)
            return name.StartsWith('.') || name == "__MACOSX" ? EntryKind.Other : EntryKind.Folder;
        if (name.StartsWith('.'))
            return EntryKind.Other;
        if (ArchiveFile.HasName(name))
            return EntryKind.Archive;
        if (ArchiveFile.IsOther(name))
            return EntryKind.OtherArchive;
        return name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && UploadName.Read(name) is not null ? EntryKind.Source
            : EntryKind.Other;
    }

    /// <inheritdoc cref="KindOf(string, bool)"/>
    public static EntryKind KindOf(FileSystemInfo entry) => KindOf(entry.Name, entry is DirectoryInfo);

    /// <summary>The submissions in a folder, in ordinal order of names, and all else that is in it.</summary>
    /// <exception cref="UsageException">The folder cannot be opened.</exception>
    public SubmissionsIn In(string folder)
    {
        var entries = Entries(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => (Entry: entry, Reason: NotCountedReason(entry))).ToArray();
        FileSystemInfo[] counted = [.. entries.Where(pair => pair.Reason is null).Select(pair => pair.Entry)];
        var uploads = counted.Select(entry => UploadName.Read(entry.Name)).OfType<UploadName>()
            .Where(upload => !upload.Upload.EndsWith("_onlinetext", StringComparison.Ordinal))
            .Select(upload => upload.Learner).ToHashSet(StringComparer.Ordinal);
        var texts = counted.Where(entry => UploadName.Read(entry.Name) is { } upload
            && upload.Upload.EndsWith("_onlinetext", StringComparison.Ordinal) && uploads.Contains(upload.Learner)).ToArray();
        return new SubmissionsIn(
            [.. Whole(counted.Except(texts)).Concat(Loose(counted)).OrderBy(found => found.Name, StringComparer.Ordinal)],
            [
                .. entries.Where(pair => pair.Reason is not null).Select(pair => new NotCounted(PathOf(pair.Entry), pair.Reason!)),
                .. texts.Select(entry => new NotCounted(PathOf(entry), "text typed beside an upload")),
            ]);
    }

    /// <summary>A submission as it is; a folder of submissions becomes what lies in it, in order.</summary>
    /// <exception cref="UsageException">The folder cannot be opened.</exception>
    public ExpandedPath Expand(SubmissionReader reader, string path)
    {
        if (!Directory.Exists(path) || reader.IsSubmission(path))
            return new ExpandedPath([path], []);
        var found = In(path);
        var loose = found.Submissions.Where(inside => inside.Kind == EntryKind.Source).ToArray();
        string[] whole = [.. found.Submissions.Except(loose).Select(inside => Path.Combine(path, inside.Name))];
        return whole.Any(reader.IsSubmission)
            ? new ExpandedPath(whole, [.. found.NotCounted,
                .. loose.Select(upload => new NotCounted(upload.Name, "loose files of an upload, which 'katas class' grades"))])
            : new ExpandedPath([path], []);
    }

    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{folder}' cannot be opened. Make it readable.");
        }
    }

    private string? NotCountedReason(FileSystemInfo entry) => KindOf(entry) switch
    {
        EntryKind.Folder => isResults(entry.FullName) ? "results of an earlier run" : null,
        EntryKind.Other when entry.Name.StartsWith('.') || entry is DirectoryInfo => "hidden, or left by a system",
        EntryKind.Other when UploadName.Read(entry.Name) is { File: "" } => "the platform's note on an upload",
        EntryKind.Other when entry.Name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) => "a C# file whose name does not say whose "
            + "it is; put it into a folder",
        EntryKind.Other => "neither a folder nor an archive",
        _ => null,
    };

    private static string PathOf(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;

    private static IEnumerable<FoundSubmission> Whole(IEnumerable<FileSystemInfo> entries) =>
        entries.Where(entry => KindOf(entry) != EntryKind.Source)
        .Select(entry => new FoundSubmission(entry.Name, entry.FullName, KindOf(entry), []));

    private static IEnumerable<FoundSubmission> Loose(IEnumerable<FileSystemInfo> entries) =>
        entries.Where(entry => KindOf(entry) == EntryKind.Source)
        .GroupBy(entry => UploadName.Read(entry.Name)!.Upload, StringComparer.Ordinal)
        .Select(upload => new FoundSubmission(
            upload.Key, upload.First().FullName,
            EntryKind.Source, [.. upload.Select(entry => new UploadedFile(entry.FullName, UploadName.Read(entry.Name)!.File))]));
}

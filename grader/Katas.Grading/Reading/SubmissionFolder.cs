using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>A submission in a folder. Follows no link, opens nothing that is not an ordinary file, and never writes.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="displayName">What messages call it.</param>
/// <param name="katas">The folders of the kit's katas.</param>
internal sealed class SubmissionFolder(string path, string displayName, IReadOnlyList<string> katas)
{
    private const int MostEntries = 10_000;

    /// <summary>Whether it holds katas itself, and is not a folder of submissions.</summary>
    public bool HoldsKatas => Root().AtTheTop() is not null;

    /// <summary>Every entry that counts, kata by kata, in ordinal order of names.</summary>
    /// <exception cref="UsageException">The way to the katas is a link, or there are several submissions.</exception>
    public IEnumerable<SourceEntry> Entries()
    {
        if (Root().Find(displayName) is not { } root)
            return [];
        var folder = path;
        foreach (var step in root.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            folder = Path.Combine(folder, step);
            if (new DirectoryInfo(folder).LinkTarget is not null)
                throw new UsageException($"'{displayName}' leads through a link, '{step}'. Hand in the folder itself.");
        }
        return katas.Select(kata => (Name: kata, Folder: new DirectoryInfo(Path.Combine(folder, kata))))
            .Where(kata => kata.Folder.Exists).SelectMany(kata => InFolder(kata.Folder, kata.Name));
    }

    private ExercisesRoot Root() => new(katas, inner => FoldersIn(Path.Combine(path, inner)));

    private HashSet<string> FoldersIn(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateDirectories(folder).Select(Path.GetFileName).OfType<string>()] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{displayName}' cannot be opened. Make it readable.");
        }
    }

    private static IEnumerable<SourceEntry> InFolder(DirectoryInfo folder, string path)
    {
        if (RejectReason(folder, path) is { } reason)
            return [SourceEntry.Refused(path, reason)];
        try
        {
            var inside = folder.EnumerateFileSystemInfos().Take(MostEntries + 1).OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToArray();
            return inside.Length > MostEntries ? [SourceEntry.Refused(path, $"holds more than {MostEntries} files and folders")]
                : inside.SelectMany(entry => InEntry(entry, $"{path}/{entry.Name}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [SourceEntry.Refused(path, "cannot be opened; make it readable")];
        }
    }

    private static string? RejectReason(DirectoryInfo folder, string path)
    {
        if (folder.LinkTarget is not null)
            return "is a link; hand in the folder itself";
        return path.Count(c => c == '/') > SourceEntry.Deepest ? $"lies more than {SourceEntry.Deepest} folders deep" : null;
    }

    private static IEnumerable<SourceEntry> InEntry(FileSystemInfo entry, string path)
    {
        if (entry is DirectoryInfo folder)
            return InFolder(folder, path);
        return entry.Extension == ".cs" ? [OfFile(entry, path)] : [];
    }

    private static SourceEntry OfFile(FileSystemInfo file, string path) => new(
        path, file.LinkTarget is null ? "" : "is a link; hand in the file itself",
        most => OrdinaryFile.TryRead(file.FullName, most, out var content) ? Content.Of(content) : Content.TooLarge(most));
}

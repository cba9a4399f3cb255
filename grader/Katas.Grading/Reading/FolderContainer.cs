using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>A submission in a folder. Follows no link, opens nothing that is not an ordinary file, and never writes.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="displayName">What messages call it.</param>
internal sealed class FolderContainer(string path, string displayName) : Container
{
    private const int MostInOneFolder = 10_000;
    private const int Deepest = 2 * PlannedFile.Deepest + 1; // to a kata, and in it

    private IReadOnlyList<FoundEntry>? entries;

    public override IReadOnlyList<FoundEntry> Entries => entries ??= List();

    private FoundEntry[] List()
    {
        FoundEntry[] found = [.. In(new DirectoryInfo(path), "", 0).Take(MostEntries + 1)];
        return found switch
        {
            [{ Path: "/" } unopened] => throw new UsageException($"'{displayName}' {unopened.RejectReason}."),
            { Length: > MostEntries } => throw TooMany(displayName),
            _ => found,
        };
    }

    private static IEnumerable<FoundEntry> In(DirectoryInfo folder, string path, int depth)
    {
        try
        {
            var inside = folder.EnumerateFileSystemInfos().Take(MostInOneFolder + 1).OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToArray();
            return inside.Length > MostInOneFolder
                ? [FoundEntry.Folder(path, $"holds more than {MostInOneFolder} files and folders")]
                : inside.SelectMany(entry => Found(entry, path.Length == 0 ? Plain(entry.Name) : $"{path}/{Plain(entry.Name)}", depth));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [FoundEntry.Folder(path, "cannot be opened; make it readable")];
        }
    }

    private static IEnumerable<FoundEntry> Found(FileSystemInfo entry, string path, int depth)
    {
        if (entry is not DirectoryInfo folder)
            return [OfFile(entry, path)];
        if (folder.LinkTarget is not null)
            return [FoundEntry.Folder(path, "is a link; hand in the folder itself")];
        if (LeftOut.Folder(folder.Name) is not null)
            return [FoundEntry.Folder(path)];
        return depth < Deepest ? In(folder, path, depth + 1) : [FoundEntry.Folder(path, $"lies more than {PlannedFile.Deepest} "
            + "folders deep")];
    }

    private static FoundEntry OfFile(FileSystemInfo file, string path) => new(
        path, 0, file.LinkTarget is null ? "" : FoundEntry.IsLink,
        most => OrdinaryFile.TryRead(file.FullName, most, out var content) ? Content.Of(content) : Content.TooLarge(most));

    /// <summary>
    /// An archive with backslashes in its names, unpacked where they are no separators, gives files with names like paths.
    /// </summary>
    private static string Plain(string name) => name.Contains('\\', StringComparison.Ordinal) ? EntryName.Plain(name) : name;
}

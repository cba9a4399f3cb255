using Katas.Core;
using Katas.Core.Text;
using Katas.Grading.Reading;

namespace Katas.Courses.Classes;

/// <summary>The submissions of a class in ordinal order of their names, and what a person should know about them.</summary>
public sealed record ClassRoster(IReadOnlyList<ClassSubmission> Submissions, IReadOnlyList<string> Notes)
{
    /// <summary>The hash of the names.</summary>
    public string Digest => ContentHash.Of(string.Concat(Submissions.Select(submission => submission.Name + "\0")));

    /// <summary>Those of a shard, or all.</summary>
    public IReadOnlyList<ClassSubmission> In(Shard? shard) =>
        shard is null ? Submissions : [.. Submissions.Where(submission => shard.Takes(submission.Name))];

    /// <exception cref="UsageException">It is no folder, or there is nothing in it.</exception>
    public static ClassRoster Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"'{folder}' is not a folder. Name the folder that holds the submissions.");
        var entries = ResultsFiles.Submissions.In(folder);
        if (entries.Count == 0)
            throw new UsageException($"'{folder}' holds no submissions. Each is a folder or a zip archive in it.");
        var names = Names([.. entries.Select(entry => (entry.Name, IsZip: IsZip(entry)))]);
        var files = FileNames.For(names);
        var submissions = entries.Zip(names, (entry, name) =>
            new ClassSubmission(name, files[name], entry.FullName, RejectReason(entry, name)));
        return new ClassRoster([.. submissions.OrderBy(submission => submission.Name, StringComparer.Ordinal)],
            [.. NotesOn(entries, names)]);
    }

    private static bool IsZip(FileSystemInfo entry) => SubmissionFinder.KindOf(entry) == EntryKind.Zip;

    /// <summary>
    /// An archive loses its extension, unless another submission has that name. Names that are not UTF-8 can look alike; they are counted.
    /// </summary>
    private static string[] Names((string Name, bool IsZip)[] entries)
    {
        var wished = entries.Select(entry => entry.IsZip ? Path.GetFileNameWithoutExtension(entry.Name) : entry.Name).ToArray();
        var taken = entries.Select((entry, index) => entry.IsZip ? [wished[index], entry.Name] : new[] { entry.Name })
            .SelectMany(names => names)
            .CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var names = entries.Select((entry, index) => taken[wished[index]] == 1 ? wished[index] : entry.Name).ToArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select(name => (seen[name] = seen.GetValueOrDefault(name) + 1) is var count && count > 1 ? $"{name} ({count})"
            : name)];
    }

    private static string RejectReason(FileSystemInfo entry, string name)
    {
        if (!Path.Exists(entry.FullName) && entry.LinkTarget is null)
            return $"'{name}' has a name that is not UTF-8. Rename it.";
        if (entry.LinkTarget is not null)
            return $"'{name}' is a link. Put the folder or archive itself there.";
        return SubmissionFinder.KindOf(entry) != EntryKind.OtherArchive ? ""
            : $"'{name}' is neither a folder nor a zip archive. Unpack it, or ask for a zip.";
    }

    private static IEnumerable<string> NotesOn(IReadOnlyList<FileSystemInfo> entries, string[] names)
    {
        foreach (var same in names.Where((name, index) => name == entries[index].Name && IsZip(entries[index])))
        {
            yield return $"'{same}' is there besides another submission of that name; both are graded, this one as '{same}'. Take one of "
                + "them away if it should not count.";
        }

        foreach (var alike in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(alike => alike.Count() > 1))
        {
            yield return $"{string.Join(" and ", alike.Select(name => $"'{name}'"))} differ in case only; both are graded. Take one of "
                + "them away if they are one learner's.";
        }
    }
}

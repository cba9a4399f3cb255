using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Gradebooks;
using Katas.Grading.Reading;

namespace Katas.Courses.Classes;

/// <summary>The submissions of a class in ordinal order of their names, and what a person should know about them.</summary>
/// <param name="Submissions">Who is in the class.</param>
/// <param name="NotCounted">What else lies in the folder, with the reason why it is no submission.</param>
/// <param name="Notes">What a person should look at.</param>
public sealed record ClassRoster(IReadOnlyList<ClassSubmission> Submissions, IReadOnlyList<NotCounted> NotCounted,
    IReadOnlyList<string> Notes)
{
    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => [.. Submissions.Select(submission => submission.Name)];

    /// <summary>The hash of names in ordinal order.</summary>
    public static string DigestOf(IEnumerable<string> names) => ContentHash.Of(string.Concat(names.Select(name => name + "\0")));

    /// <summary>Those of a shard, or all.</summary>
    public IReadOnlyList<ClassSubmission> In(Shard? shard) =>
        shard is null ? Submissions : [.. Submissions.Where(submission => shard.Takes(submission.Name))];

    /// <param name="folder">The folder that holds the submissions.</param>
    /// <param name="results">The folder for the results, which is no submission; null where there is none.</param>
    /// <param name="records">What says which other folders hold results; the user's own if left out.</param>
    /// <exception cref="UsageException">It is no folder, or there is nothing in it.</exception>
    public static ClassRoster Read(string folder, string? results = null, ResultsRecords? records = null)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"'{folder}' is not a folder. Name the folder that holds the submissions.");
        var found = (records ?? ResultsRecords.OfUser()).Finder(results).In(folder);
        if (found.Submissions.Count == 0)
            throw new UsageException($"'{folder}' holds no submissions. Each is a folder or an archive in it.{Hint(found.NotCounted)}");
        var entries = found.Submissions;
        var names = UniqueNames(entries);
        var files = FileNames.For(names);
        var submissions = entries.Zip(names, (entry, name) =>
            new ClassSubmission(name, files[name], entry.Path, RejectReason(entry, name)) { Files = entry.Files });
        return new ClassRoster(
            [.. submissions.OrderBy(submission => submission.Name, StringComparer.Ordinal)],
                found.NotCounted, [.. NotesOn(entries, names), .. Attempts(names)]);
    }

    private static string Hint(IReadOnlyList<NotCounted> left) =>
        left.Count == 0 ? ""
        : $" Not counted: {string.Join("; ", left.Take(3).Select(entry => $"'{SafeText.OneLine(entry.Path, 80)}' ({entry.Reason})"))}.";

    /// <summary>
    /// An archive loses its extension, unless another submission has that name. Names are unique after everything that is done to them.
    /// </summary>
    private static string[] UniqueNames(IReadOnlyList<FoundSubmission> entries)
    {
        var wished = entries.Select(entry => entry.Kind == EntryKind.Archive ? ArchiveFile.WithoutExtension(entry.Name) : entry.Name)
            .ToArray();
        var taken = entries.Select((entry, index) => wished[index] == entry.Name ? [entry.Name] : new[] { wished[index], entry.Name })
            .SelectMany(names => names)
            .CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. entries.Select((entry, index) => Unique(taken[wished[index]] == 1 ? wished[index] : entry.Name, seen))];
    }

    /// <summary>
    /// Names can be equal once they are shown or compared: what is no UTF-8, control characters, accents apart from their letters. They are
    /// counted.
    /// </summary>
    private static string Unique(string name, HashSet<string> seen)
    {
        for (var count = 1; ; count++)
        {
            var unique = count == 1 ? name : $"{name} ({count})";
            if (seen.Add(NameKey.Of(SafeText.OnOneLine(unique))))
                return unique;
        }
    }

    private static string RejectReason(FoundSubmission entry, string name)
    {
        if (entry.Kind == EntryKind.Source)
            return "";
        FileSystemInfo info = entry.Kind == EntryKind.Folder ? new DirectoryInfo(entry.Path) : new FileInfo(entry.Path);
        if (!Path.Exists(entry.Path) && info.LinkTarget is null)
            return $"'{name}' has a name that is not UTF-8. Rename it.";
        if (info.LinkTarget is not null)
            return $"'{name}' is a link. Put the folder or archive itself there.";
        if (entry.Kind == EntryKind.Folder && ResultsFiles.LookAlike(entry.Path))
        {
            return $"'{name}' holds what results hold and no answers, and no record of this user says that it is a results folder. "
                + "If it is one, move it out of the class.";
        }

        return entry.Kind == EntryKind.OtherArchive ? $"'{name}' is an archive in a format that is not read here. Please hand in a zip."
            : "";
    }

    private static IEnumerable<string> NotesOn(IReadOnlyList<FoundSubmission> entries, string[] names)
    {
        foreach (var same in names.Where((name, index) => name == entries[index].Name && entries[index].Kind == EntryKind.Archive))
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

    private static IEnumerable<string> Attempts(string[] names) =>
        names.Select(name => (Name: name, UploadName.Read(name)?.Learner)).Where(pair => pair.Learner is not null)
        .GroupBy(pair => pair.Learner, StringComparer.Ordinal).Where(same => same.Count() > 1)
        .Select(same => $"{string.Join(" and ", same.Select(pair => $"'{pair.Name}'"))} are uploads of one learner; each is graded. Take "
            + "away those that should not count.");
}

using Katas.Core;
using Katas.Core.Files;
using Katas.Grading.Reading;

namespace Katas.Maintenance.Exporting;

/// <summary>
/// A learner's kit on disk. Each file is replaced in one step and the manifest last: after a crash half-way every file is
/// whole, old or new, and another refresh finishes the work. Files that the learner changed or added are not touched.
/// </summary>
internal sealed class KitFolder(string root)
{
    private const string Part = ".katas/part";
    private const int MostBytes = 64 << 20;

    /// <summary>Brings the folder to the state of an export.</summary>
    /// <exception cref="UsageException">A folder in it is a link.</exception>
    public IReadOnlyList<Change> Refresh(Manifest before, Manifest after, IReadOnlyList<KitFile> files)
    {
        foreach (var path in files.Select(file => file.Path).Concat(before.Files.Keys).Append(Manifest.Path))
            RefuseLinks(path);
        if (!Exists(Manifest.Path))
            Write(new KitFile(Manifest.Path, before.ToBytes())); // so that an export that breaks off can be taken up again
        var changes = files.Select(file => Place(file, before)).OfType<Change>().ToList();
        changes.AddRange(before.Files.Keys.Except(after.Files.Keys).Order(StringComparer.Ordinal)
            .Select(path => Drop(path, before.Files[path])).OfType<Change>());
        Write(new KitFile(Manifest.Path, after.ToBytes()));
        return changes;
    }

    private Change? Place(KitFile file, Manifest before)
    {
        var known = before.Files.GetValueOrDefault(file.Path);
        if (!Exists(file.Path))
        {
            return known is not null && IsAnswer(file.Path)
                ? new Change(ChangeKind.StaysDeleted, file.Path)
                : Written(ChangeKind.Added, file);
        }

        var present = HashOf(file.Path);
        if (present == file.Hash)
            return null;
        if (present is not null && present == known)
            return Written(ChangeKind.Updated, file);
        return known == file.Hash ? new Change(ChangeKind.Kept, file.Path) : PutBeside(file);
    }

    private Change Written(ChangeKind kind, KitFile file)
    {
        Write(file);
        return new Change(kind, file.Path);
    }

    private Change PutBeside(KitFile file)
    {
        var beside = Enumerable.Range(1, int.MaxValue).Select(n => file with { Path = $"{file.Path}.new{(n == 1 ? "" : n)}" })
            .First(candidate => !Exists(candidate.Path) || HashOf(candidate.Path) == file.Hash);
        if (!Exists(beside.Path))
            Write(beside);
        return new Change(ChangeKind.PutBeside, file.Path, beside.Path);
    }

    private Change? Drop(string path, string known)
    {
        if (!Exists(path))
            return null;
        if (HashOf(path) != known)
            return new Change(ChangeKind.Dropped, path);
        File.Delete(Full(path));
        return new Change(ChangeKind.Removed, path);
    }

    /// <summary>A learner may rename a stub; it must not come back and be there twice.</summary>
    private static bool IsAnswer(string path) =>
        path.StartsWith("exercises/", StringComparison.Ordinal) && !path.StartsWith("exercises/contracts/", StringComparison.Ordinal)
        && path.EndsWith(".cs", StringComparison.Ordinal);

    private void Write(KitFile file)
    {
        if (AtomicFile.TryWrite(Full(file.Path), file.Content, draft: Full(Part)) is { } reason)
            throw new IOException(reason);
    }

    private bool Exists(string path) => Path.Exists(Full(path)) || new FileInfo(Full(path)).LinkTarget is not null;

    /// <summary>The hash of an ordinary file; null for anything else, which then is the learner's.</summary>
    private string? HashOf(string path) => OrdinaryFile.TryRead(Full(path), MostBytes, out var content) ? KitFile.HashOf(content) : null;

    private void RefuseLinks(string path)
    {
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(Full(folder)).LinkTarget is { } target)
            {
                throw new UsageException($"'{folder}' in '{root}' is a link to '{target}'. A kit is refreshed where its files are: put "
                    + "the folder itself there.");
            }
        }
    }

    private string Full(string path) => Path.Combine(root, path);
}

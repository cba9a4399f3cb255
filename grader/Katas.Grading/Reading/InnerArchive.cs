using Katas.Core;
using Katas.Core.Text;

namespace Katas.Grading.Reading;

/// <summary>A container whose katas lie in an archive inside it: a learning platform's folder around a zip, or a zip of a zip.</summary>
internal sealed class InnerArchive : Container
{
    private const int MostDeep = 2;

    private readonly Container inner;

    private InnerArchive(Container inner, IReadOnlyList<FoundEntry> entries)
    {
        this.inner = inner;
        Entries = entries;
    }

    public override IReadOnlyList<FoundEntry> Entries { get; }

    /// <summary>
    /// The container itself where it holds source files or no archive; else with the entries of the one archive in it, and the archive's
    /// other neighbours. It disposes of the container that it was given.
    /// </summary>
    /// <exception cref="UsageException">It holds several archives, or one that cannot be read.</exception>
    public static Container Within(Container container, string displayName, int depth = 0)
    {
        FoundEntry[] counted = [.. container.Entries.Where(entry => LeftOut.Outside(entry) is null)];
        FoundEntry[] archives = [.. counted.Where(entry => !entry.IsFolder
            && (ArchiveFile.HasName(entry.Name) || ArchiveFile.IsOther(entry.Name)))];
        if (archives.Length == 0 || counted.Any(entry => entry.IsSource) || depth == MostDeep)
            return container;
        if (archives.Length > 1)
        {
            throw new UsageException($"'{displayName}' holds several archives, '{SafeText.OnOneLine(archives[0].Path)}' and "
                + $"'{SafeText.OnOneLine(archives[1].Path)}'. "
                + "Hand in one.");
        }
        var inside = Within(ArchiveFile.Open(archives[0], displayName), $"{displayName}/{archives[0].Path}", depth + 1);
        return new InnerArchive(inside, [.. container.Entries.Except(archives),
            .. inside.Entries.Select(entry => entry with { Path = $"{archives[0].Path}/{entry.Path}" })]);
    }

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }
}

using Katas.Core.Kits;

namespace Katas.Maintenance.Proving;

/// <summary>One generated page for each kata, so that traps added to different katas never touch the same page, and an index.</summary>
internal static class GeneratedPages
{
    private const string IndexName = "README.md";

    /// <summary>The pages of a catalogue's katas, and the index of all katas.</summary>
    public static IReadOnlyList<GeneratedPage> Of(KitPaths paths, Catalogue catalogue, KitRuns runs) =>
    [
        new GeneratedPage("", Path.Combine(paths.GeneratedDocs, IndexName), ProofPages.Index(catalogue.Folders)),
        .. catalogue.Katas.Select(kata => new GeneratedPage(
            kata.Folder,
            Path.Combine(paths.GeneratedDocs, $"{kata.Folder}.md"),
            ProofPages.OfKata(kata, runs.Of(kata)))),
    ];

    /// <summary>Pages of katas that are not there any more.</summary>
    public static IEnumerable<KitDefect> Strays(KitPaths paths, Catalogue catalogue) => Directory.Exists(paths.GeneratedDocs)
        ? Directory.EnumerateFiles(paths.GeneratedDocs).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            .Where(name => name != IndexName && !catalogue.Folders.Contains(Path.GetFileNameWithoutExtension(name)))
            .Select(name => new KitDefect("docs", $"'docs/generated/{name}' is about no kata. Delete it."))
        : [];
}

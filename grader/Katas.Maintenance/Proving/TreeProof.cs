using Katas.Core.Kits;

namespace Katas.Maintenance.Proving;

/// <summary>Checks that a kata stands in every tree under the same name, with the same files.</summary>
internal sealed class TreeProof(KitPaths paths, Kata kata)
{
    public IEnumerable<KitDefect> Defects()
    {
        var stubs = Sources(Path.Combine(paths.Exercises, kata.Folder));
        var answers = Sources(Path.Combine(paths.Solutions, kata.Folder));
        foreach (var missing in stubs.Except(answers))
            yield return new KitDefect(kata.Folder, $"'{missing}' has a stub but no reference answer.");
        foreach (var missing in answers.Except(stubs))
            yield return new KitDefect(kata.Folder, $"'{missing}' has a reference answer but no stub.");
        foreach (var folder in new[] { Path.Combine(paths.Exercises, "contracts"), paths.PublicSuites, paths.HiddenSuites, paths.Traps })
        {
            if (Sources(Path.Combine(folder, kata.Folder)).Count == 0)
                yield return new KitDefect(kata.Folder, $"There is nothing in '{Path.GetRelativePath(paths.Root, folder)}/{kata.Folder}'.");
        }
        if (!Directory.EnumerateFiles(Path.Combine(paths.HiddenSuites, kata.Folder), "*.verified.txt").Any())
            yield return new KitDefect(kata.Folder, "The hidden suite has no snapshot.");
        foreach (var sentence in TrapFiles().Select(file => file.Defect()).OfType<string>())
            yield return new KitDefect(kata.Folder, sentence);
    }

    private IEnumerable<TrapFile> TrapFiles()
    {
        var folder = Path.Combine(paths.Traps, kata.Folder);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal)
                .Select(file => new TrapFile(Path.GetRelativePath(paths.Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            : [];
    }

    private static HashSet<string> Sources(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
            .ToHashSet(StringComparer.Ordinal)
        : [];
}

using Katas.Core;
using Katas.Core.Kits;

namespace Katas.Maintenance.Exporting;

/// <summary>Makes a learner's kit, or refreshes one: first look, then write.</summary>
public sealed class KitExport(KitPaths paths, Catalogue catalogue, string version)
{
    /// <summary>What a new kit begins with, for a folder that may become one. Nothing is written.</summary>
    /// <exception cref="UsageException">The folder has something in it or lies where no kit may lie, or there is no such kata.</exception>
    public Manifest New(string folder, string? choice)
    {
        RefuseOwnFolder(folder);
        if (File.Exists(folder))
            throw new UsageException($"'{folder}' is a file. Name a folder.");
        if (Manifest.Of(folder) is not null)
            throw new UsageException($"'{folder}' is a kit already. Add '--update' to refresh it; a learner's answers stay as they are.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new UsageException($"'{folder}' is not empty. Name a new folder, or an empty one.");
        KataChoice.Of(catalogue, choice);
        return new Manifest(Manifest.V1, version, choice, new Dictionary<string, string>());
    }

    /// <summary>What an existing kit remembers, with another choice of katas if one is given.</summary>
    /// <exception cref="UsageException">The folder is no kit or lies where no kit may lie, or there is no such kata.</exception>
    public Manifest Existing(string folder, string? choice)
    {
        RefuseOwnFolder(folder);
        KataChoice.Of(catalogue, choice);
        var manifest = Manifest.Of(folder) ?? throw new UsageException($"'{folder}' is no kit: it has no '{Manifest.Path}'. Leave "
            + "'--update' out to make one.");
        return choice is null ? manifest : manifest with { Katas = choice };
    }

    /// <summary>The katas a kit will have.</summary>
    /// <exception cref="UsageException">None of its katas is there any more.</exception>
    public IReadOnlyList<Kata> Katas(Manifest before) => KataChoice.StillThere(catalogue, before.Katas) is { Count: > 0 } katas
        ? katas
        : throw new UsageException($"None of the katas '{before.Katas}' is there any more. Choose others with '--katas'.");

    /// <summary>Brings a folder up to date.</summary>
    /// <param name="folder">The kit.</param>
    /// <param name="before">What it remembers.</param>
    /// <param name="traps">What seals the traps for it; null for a kit that names none.</param>
    public IReadOnlyList<Change> Write(string folder, Manifest before, TrapSealing? traps = null)
    {
        var files = new KitContents(paths, catalogue, traps).Of(Katas(before), new ToolPackage(version, ToolFiles.Read(paths)));
        var after = before with { Kit = version, Files = files.ToDictionary(file => file.Path, file => file.Hash) };
        return new KitFolder(folder).Refresh(before, after, files);
    }

    private void RefuseOwnFolder(string folder)
    {
        if ((Resolved(folder) + Path.DirectorySeparatorChar)
            .StartsWith(Resolved(paths.Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new UsageException($"'{folder}' lies inside the repository. Name a folder outside of '{paths.Root}'.");
        }
    }

    /// <summary>The full path with links followed, as far as it exists.</summary>
    private static string Resolved(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = new DirectoryInfo(Path.Combine(Resolved(parent), Path.GetFileName(full)));
        return here.Exists && here.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : here.FullName;
    }
}

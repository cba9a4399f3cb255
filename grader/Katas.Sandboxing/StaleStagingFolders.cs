using System.Runtime.Versioning;

namespace Katas.Sandboxing;

/// <summary>
/// Removes the staging folders of graders that were killed. A running grader holds a lock on a file in its folder, and the kernel
/// releases it however the grader ends. A process id would not do: it may be reused, or belong to another container.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class StaleStagingFolders
{
    /// <summary>The prefix of the names of staging folders, and of nothing else.</summary>
    public const string Prefix = "katas-staging-";

    private const string Owner = "owner";

    /// <summary>
    /// Marks a folder as in use for as long as the lock is held. The file gets its name only after it is locked, so no other grader ever
    /// finds it unlocked.
    /// </summary>
    public static FileStream Claim(DirectoryInfo folder)
    {
        var unnamed = Path.Combine(folder.FullName, "claim");
        var held = new FileStream(unnamed, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        File.Move(unnamed, Path.Combine(folder.FullName, Owner));
        return held;
    }

    /// <summary>Removes what killed graders of this user have left beside a claimed folder. Links are removed, never followed.</summary>
    public static void RemoveBeside(DirectoryInfo claimed)
    {
        if (IsAbandoned(claimed))
            return; // a file system without locks: a running grader cannot be told from a killed one
        var beside = claimed.Parent!.EnumerateDirectories(Prefix + "*");
        foreach (var folder in beside.Where(folder => FileOwner.IsFolderOfOurs(folder.FullName)))
            Remove(folder);
    }

    private static bool IsAbandoned(DirectoryInfo folder)
    {
        using var held = TryClaim(folder);
        return held is not null;
    }

    private static void Remove(DirectoryInfo folder)
    {
        using var held = TryClaim(folder);
        if (held is null)
            return;
        try
        {
            foreach (var child in folder.EnumerateDirectories())
                child.Delete(recursive: true);
            foreach (var file in folder.EnumerateFiles().Where(file => file.Name != Owner))
                file.Delete();
            folder.Delete(recursive: true); // the lock file goes last, so that an interrupted removal is continued by the next grader
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next grader tries again.
        }
    }

    private static FileStream? TryClaim(DirectoryInfo folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder.FullName, Owner), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // its owner is running, or it is no staging folder
        }
    }
}

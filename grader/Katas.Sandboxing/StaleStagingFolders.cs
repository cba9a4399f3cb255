using System.Runtime.Versioning;

namespace Katas.Sandboxing;

/// <summary>
/// The staging folders of graders that were killed. A living grader holds a lock on a file in its folder, and the kernel takes
/// the lock back however the grader ends; a process number would be another's by now, or one of another container.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class StaleStagingFolders
{
    /// <summary>How the names of staging folders begin, and of nothing else.</summary>
    public const string Prefix = "katas-staging-";

    private const string Owner = "owner";

    /// <summary>Marks a folder as ours for as long as the lock is held. The file gets its name only when it is locked: nobody finds it free.</summary>
    public static FileStream Claim(DirectoryInfo folder)
    {
        var unnamed = Path.Combine(folder.FullName, "claim");
        var held = new FileStream(unnamed, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        File.Move(unnamed, Path.Combine(folder.FullName, Owner));
        return held;
    }

    /// <summary>Removes what dead graders of this user have left beside a claimed folder. Links are removed, never followed.</summary>
    public static void RemoveBeside(DirectoryInfo claimed)
    {
        if (IsAbandoned(claimed))
            return; // a file system without locks: nobody there can be told from the dead
        foreach (var folder in claimed.Parent!.EnumerateDirectories(Prefix + "*").Where(folder => FileOwner.IsFolderOfOurs(folder.FullName)))
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
            folder.Delete(recursive: true); // the lock's file goes last: a removal that is broken off is taken up again
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
            return null; // its owner lives, or it is no staging folder
        }
    }
}

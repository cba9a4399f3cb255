namespace Katas.Wire;

/// <summary>What stands between a confined process and the machine, as the process itself can see it.</summary>
[Flags]
public enum Layers
{
    None = 0,

    /// <summary>No capability in force or in reach, and no way to gain privileges.</summary>
    Unprivileged = 1,

    /// <summary>Not root outside either.</summary>
    OrdinaryUser = 2,

    /// <summary>The filter in force from the first instruction.</summary>
    StartFilter = 4,

    /// <summary>Memory, threads, descriptors, file size and processor time are limited.</summary>
    Limits = 8,

    /// <summary>The filter the process has put on itself.</summary>
    RunFilter = 16,

    /// <summary>The machine's files are closed, by Landlock or by a file system of its own.</summary>
    ClosedFiles = 32,

    All = Unprivileged | OrdinaryUser | StartFilter | Limits | RunFilter | ClosedFiles,
}

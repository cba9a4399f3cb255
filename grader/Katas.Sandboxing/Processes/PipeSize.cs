using System.Runtime.InteropServices;

namespace Katas.Sandboxing.Processes;

/// <summary>
/// How much a pipe holds. What a child prints goes into a pipe that we read; when it is full, the child waits for us, and on a busy machine
/// that looks as if it were late. So the pipe holds all that an ordinary program prints, and what waits is a flood only.
/// </summary>
internal static partial class PipeSize
{
    /// <summary>One mebibyte: as much as the kernel gives to an ordinary user.</summary>
    public const int Most = 1 << 20;

    private const int SetPipeSize = 1031; // F_SETPIPE_SZ

    /// <summary>Lets a pipe hold more; where the kernel refuses, it stays as it is.</summary>
    public static void Widen(SafeHandle pipe)
    {
        if (OperatingSystem.IsLinux())
            _ = fcntl(pipe, SetPipeSize, Most);
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int fcntl(SafeHandle descriptor, int command, int argument);
}

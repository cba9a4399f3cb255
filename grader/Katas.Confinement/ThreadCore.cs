using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>
/// Lets a thread wait on one core. To wake a thread on another core costs more than a short call: grader and worker, of which one always
/// waits for the other, share a core while they wait.
/// </summary>
public static partial class ThreadCore
{
    private const int MostCores = 1024; // of the set that the C library knows

    private static readonly byte[]? All = OperatingSystem.IsLinux() ? Allowed() : null;

    /// <summary>The core on which this thread runs; negative where the system does not tell.</summary>
    public static int Now => OperatingSystem.IsLinux() ? sched_getcpu() : -1;

    /// <summary>Keeps this thread on one core, if the system has it.</summary>
    public static void Stay(int core)
    {
        if (All is null || core is < 0 or >= MostCores)
            return;
        Span<byte> one = stackalloc byte[All.Length];
        one.Clear();
        one[core / 8] = (byte)(1 << (core % 8));
        _ = sched_setaffinity(0, one.Length, one);
    }

    /// <summary>Lets this thread run on all cores again.</summary>
    public static void Leave()
    {
        if (All is not null)
            _ = sched_setaffinity(0, All.Length, All);
    }

    private static byte[]? Allowed()
    {
        var cores = new byte[MostCores / 8];
        return sched_getaffinity(0, cores.Length, cores) == 0 ? cores : null;
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int sched_getcpu();

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int sched_getaffinity(int thread, nint size, Span<byte> cores);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int sched_setaffinity(int thread, nint size, ReadOnlySpan<byte> cores);
}

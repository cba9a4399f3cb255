using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Katas.Sandboxing.Processes;

/// <summary>The processor time of the calling thread, which the framework does not offer.</summary>
public static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3; // CLOCK_THREAD_CPUTIME_ID, fixed by the Linux ABI

    /// <summary>The processor time of this thread since it began; null where the system does not tell.</summary>
    public static TimeSpan? Now => OperatingSystem.IsLinux() && Read(ThreadProcessorTime, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
        : null;

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Read(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}

using System.Globalization;
using System.Runtime.InteropServices;

namespace Katas.Sandboxing;

/// <summary>
/// Closes inherited descriptors when a child starts. A descriptor that was open when the grader was started would pass into every child,
/// the worker included, and no sandbox closes it. The runtime has marked its own already.
/// </summary>
internal static partial class InheritedDescriptors
{
    private const int FirstAfterStandard = 3;
    private const int SetFlags = 2; // F_SETFD
    private const int CloseOnExec = 1; // FD_CLOEXEC

    public static void CloseOnStart()
    {
        foreach (var link in Directory.EnumerateFileSystemEntries("/proc/self/fd").ToArray())
        {
            var descriptor = int.Parse(Path.GetFileName(link), CultureInfo.InvariantCulture);
            if (descriptor >= FirstAfterStandard)
                _ = fcntl(descriptor, SetFlags, CloseOnExec); // one that has been closed meanwhile is fine
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int fcntl(int descriptor, int command, int argument);
}

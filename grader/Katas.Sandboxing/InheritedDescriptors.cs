using System.Globalization;
using System.Runtime.InteropServices;

namespace Katas.Sandboxing;

/// <summary>
/// Descriptors that somebody left open in us would pass through into every child, the learner's process included:
/// no sandbox closes them. Our own are marked by the runtime already.
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

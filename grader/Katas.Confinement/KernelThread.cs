using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>The calling thread as the kernel knows it: the framework's ids are others.</summary>
public static partial class KernelThread
{
    /// <summary>Its id in the process's own namespace; zero on a system whose calls are not known.</summary>
    public static int Id => OperatingSystem.IsLinux() && Machine.Current?.NumberOf(SystemCalls.ThreadId) is { } number
        ? (int)syscall((nint)number)
        : 0;

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial nint syscall(nint number);
}

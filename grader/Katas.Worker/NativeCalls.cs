using System.Runtime.InteropServices;

namespace Katas.Worker;

/// <summary>Attempts at what the sandbox forbids, as the C library makes them.</summary>
internal static unsafe partial class NativeCalls
{
    private const int CloseOnExec = 0x8_0000; // O_CLOEXEC
    private const int WriteNew = 0x1 | 0x40; // O_WRONLY, O_CREAT
    private const int OnlyOwner = 0x180; // 0600
    private const int Stream = 1; // SOCK_STREAM
    private const int KillSignal = 9;

    /// <summary>Whether a file can be opened and its first byte read.</summary>
    public static bool CanRead(string path)
    {
        byte first;
        var descriptor = open(path, CloseOnExec, 0);
        var got = descriptor < 0 ? 0 : read(descriptor, &first, 1);
        _ = close(descriptor);
        return got > 0;
    }

    /// <summary>Whether a file can be opened for writing, and is made if it is not there.</summary>
    public static bool Creates(string path)
    {
        var descriptor = open(path, CloseOnExec | WriteNew, OnlyOwner);
        return descriptor >= 0 && close(descriptor) == 0;
    }

    /// <summary>Whether a socket can be made and connected.</summary>
    public static bool Connects(int family, byte[] address)
    {
        var descriptor = socket(family, Stream, 0);
        return descriptor >= 0 && connect(descriptor, address, address.Length) == 0;
    }

    /// <summary>Whether a program can be started; it is ended at once.</summary>
    public static bool Starts(string path)
    {
        var name = Marshal.StringToCoTaskMemUTF8(path);
        nint* arguments = stackalloc nint[2] { name, 0 }, environment = stackalloc nint[1] { 0 };
        var isStarted = posix_spawn(out var process, name, 0, 0, arguments, environment) == 0;
        if (isStarted)
            _ = kill(process, KillSignal);
        Marshal.FreeCoTaskMem(name);
        return isStarted;
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    internal static partial int flock(int descriptor, int operation);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    internal static partial int kill(int process, int signal);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    internal static partial int fcntl(int descriptor, int command, int argument);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    internal static partial int prlimit(int process, int resource, long[] limit, nint before);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags, int mode);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial nint read(int descriptor, byte* place, nint length);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int close(int descriptor);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int socket(int family, int type, int protocol);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int connect(int descriptor, byte[] address, int length);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int posix_spawn(out int process, nint path, nint actions, nint attributes, nint* arguments, nint* environment);
}

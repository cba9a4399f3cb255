using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>Gives a filter program to the kernel, for every thread of this process, permanently.</summary>
internal static partial class KernelFilter
{
    private const int SetNoNewPrivileges = 38; // PR_SET_NO_NEW_PRIVS
    private static readonly SystemCall Seccomp = new(317, 277);

    private const nint SetModeFilter = 1; // SECCOMP_SET_MODE_FILTER
    private const nint AllThreads = 1; // SECCOMP_FILTER_FLAG_TSYNC

    public static unsafe void Install(byte[] program, Machine machine)
    {
        Check(prctl(SetNoNewPrivileges, 1, 0, 0, 0));
        fixed (byte* steps = program)
        {
            var filter = new Program((ushort)(program.Length / 8), (nint)steps);
            Check(syscall((nint)machine.NumberOf(Seccomp)!.Value, SetModeFilter, AllThreads, in filter));
        }
    }

    /// <summary>Zero is success; a positive number is the id of a thread that could not be filtered.</summary>
    private static void Check(nint result)
    {
        if (result != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"The system-call filter could not be installed ({result}).");
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int prctl(int option, nint a, nint b, nint c, nint d);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial nint syscall(nint number, nint operation, nint flags, in Program program);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Program(ushort Length, nint Steps);
}

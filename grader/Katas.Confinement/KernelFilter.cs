using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>Gives a filter program to the kernel, for every thread of this process, permanently.</summary>
internal static unsafe partial class KernelFilter
{
    /// <summary>The call that takes it.</summary>
    public static SystemCall Seccomp => new(317, 277);

    private const int SetNoNewPrivileges = 38; // PR_SET_NO_NEW_PRIVS
    private const nint SetModeFilter = 1; // SECCOMP_SET_MODE_FILTER
    private const nint AllThreads = 1; // SECCOMP_FILTER_FLAG_TSYNC

    /// <param name="program">The program.</param>
    /// <param name="seccomp">The number of <see cref="Seccomp"/> on this machine.</param>
    public static void Install(ReadOnlySpan<byte> program, nint seccomp)
    {
        if (prctl(SetNoNewPrivileges, 1, 0, 0, 0) != 0)
            ThrowRefused();
        fixed (byte* steps = program)
        {
            var filter = stackalloc nint[2] { program.Length / FilterBuilder.StepSize, (nint)steps }; // a length of two bytes, a pointer
            if (syscall(seccomp, SetModeFilter, AllThreads, (nint)filter) != 0) // a positive number is a thread that it does not hold for
                ThrowRefused();
        }
    }

    /// <summary>Apart, so that what an exception needs is not loaded where nothing fails.</summary>
    [DoesNotReturn]
    private static void ThrowRefused() =>
        throw new Win32Exception(Marshal.GetLastSystemError(), "The system-call filter could not be installed.");

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int prctl(int option, nint a, nint b, nint c, nint d);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial nint syscall(nint number, nint operation, nint flags, nint program);
}

using System.ComponentModel;
using System.Runtime.InteropServices;

namespace OuterFilter;

/// <summary>Puts a filter on this process and turns it into another program, which keeps the filter.</summary>
internal static unsafe partial class SystemCallFilter
{
    private const ushort Load = 0x20;
    private const ushort IfEqual = 0x15;
    private const ushort IfAnyBit = 0x45;
    private const ushort Return = 0x06;
    private const uint NumberAt = 0;
    private const uint FirstArgumentAt = 16;
    private const uint Allow = 0x7FFF_0000;
    private const uint Fail = 0x0005_0000;
    private const int SetNoNewPrivileges = 38; // PR_SET_NO_NEW_PRIVS
    private const int SetSeccomp = 22; // PR_SET_SECCOMP
    private const nint FilterMode = 2; // SECCOMP_MODE_FILTER

    /// <summary>For the calling thread, which is the one that becomes the program.</summary>
    public static void Install(RefusedCall[] refused)
    {
        Step[] steps = [.. refused.SelectMany(Steps), new(Return, 0, 0, Allow)];
        fixed (Step* first = steps)
        {
            var program = new Filter((ushort)steps.Length, (nint)first);
            Check(prctl(SetNoNewPrivileges, 1, 0, 0, 0));
            Check(prctl(SetSeccomp, FilterMode, (nint)(&program), 0, 0));
        }
    }

    /// <summary>Comes back only with an error.</summary>
    public static int Become(string program, string[] arguments, string[] environment)
    {
        _ = execve(program, [.. arguments, null], [.. environment, null]);
        return Marshal.GetLastPInvokeError();
    }

    private static Step[] Steps(RefusedCall call) => call.FirstArgumentBits == 0
        ? [new(Load, 0, 0, NumberAt), new(IfEqual, 0, 1, call.Number), new(Return, 0, 0, Fail | call.Error)]
        :
        [
            new(Load, 0, 0, NumberAt), new(IfEqual, 0, 3, call.Number),
            new(Load, 0, 0, FirstArgumentAt), new(IfAnyBit, 0, 1, call.FirstArgumentBits), new(Return, 0, 0, Fail | call.Error),
        ];

    private static void Check(int result)
    {
        if (result != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int prctl(int option, nint a, nint b, nint c, nint d);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int execve(string path, string?[] arguments, string?[] environment);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Step(ushort Code, byte SkipIfTrue, byte SkipIfFalse, uint Operand);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Filter(ushort Length, nint Steps);
}

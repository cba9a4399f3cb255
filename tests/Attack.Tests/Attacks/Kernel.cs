using System.Runtime.InteropServices;
using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Raw system calls into the parts of the kernel no answer needs.</summary>
internal static class Kernel
{
    internal static readonly bool IsX64 = RuntimeInformation.ProcessArchitecture == Architecture.X64;

    public static IEnumerable<Strike> Attacks =>
    [
        Call("make a user namespace", 272, 97, "0x1000_0000, 0, 0, 0"),
        Call("mount", 165, 40, "0, 0, 0, 0"),
        Call("change the root", 161, 51, "0, 0, 0, 0"),
        Call("read another process's memory", 310, 270, "1, 0, 0, 0"),
        Call("keep a key in the kernel", 250, 219, "0, -3, 1, 0"),
        Call("load a program into the kernel", 321, 280, "0, 0, 0, 0"),
        Call("use the second door for system calls", 425, 425, "8, 0, 0, 0"),
        Call("handle page faults", 323, 282, "1, 0, 0, 0"),
        Call("count events", 298, 241, "0, 0, -1, -1"),
        Call("open files by handle", 304, 265, "0, 0, 0, 0"),
        Call("share memory that stays", 29, 194, "0, 4096, 0x3FF, 0"),
        Call("set the clock", 227, 112, "0, 0, 0, 0"),
        Call("make a new process by clone", 56, 220, "17, 0, 0, 0"),
        Call("signal by queue", 129, 138, "1, 9, 0, 0"),
        OnFile("lock a file for everyone", 73, 32, "open(\"/dev/null\", 0), 2, 0, 0"),
        OnFile("lease a file of the program", 72, 25, "open(AppContext.BaseDirectory + \"Katas.Worker.dll\", 0), 1024, 0, 0"),
        OnFile("lock a part of a file", 72, 25, "open(AppContext.BaseDirectory + \"Katas.Worker.dll\", 0), 6, 0, 0"),
        Call("choose who gets the signals of a pipe", 72, 25, "2, 8, $HOST$, 0"),
        Call("take the machine's contexts for files", 206, 0, "64, 0, 0, 0"),
        Call("take the machine's timers", 222, 107, "0, 0, 0, 0"),
        Call("watch files", 294, 26, "0, 0, 0, 0"),
        Call("change the times of a file", 280, 88, "-100, 0, 0, 0"),
        Call("attach memory of others", 30, 196, "0, 0, 0, 0"),
        Call("take a message of others", 70, 188, "0, 0, 0, 0"),
        Call("limit the grader", 302, 261, "$HOST$, 0, 0, 0"),
        Call("pin the grader to a core", 203, 122, "$HOST$, 0, 0, 0"),
        Call("slow down the grader's files", 251, 30, "1, $HOST$, 0, 0"),
        Call("wait in the kernel for a thread", 56, 220, "0x003D_4F00, 0, 0, 0"),
        Call("outlive the grader", 157, 167, "1, 0, 0, 0"),
        Call("flush every disk", 306, 267, "0, 0, 0, 0"),
        new("speak a foreign dialect of system calls", IsX64 ? Ends.Forbidden : Ends.Failed | Ends.Forbidden,
            "syscall(0x4000_0000 + 39, 0, 0, 0, 0);") { Members = SystemCall },
    ];

    internal static string SystemCall => Native.Import("nint syscall(nint number, nint a, nint b, nint c, nint d)");

    internal static string OpenFile => Native.Import("nint open(string path, int flags)");

    private static Strike OnFile(string name, int x64, int arm64, string arguments) =>
        Call(name, x64, arm64, arguments) with { Members = SystemCall + "\n" + OpenFile };

    private static Strike Call(string name, int x64, int arm64, string arguments) =>
        new(name, Ends.Failed, Native.Report($"syscall({(IsX64 ? x64 : arm64)}, {arguments})"))
        { Members = SystemCall, Says = "result -1" };
}

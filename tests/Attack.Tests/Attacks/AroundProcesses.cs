using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>
/// Other ways to a process than to signal or trace it: by descriptors, groups, limits and sockets. The grader may have the same user.
/// </summary>
internal static class AroundProcesses
{
    public static IEnumerable<Strike> Attacks =>
    [
        Call("signal by a folder's descriptor", 424, 424, "open(\"/proc/$HOST$\", 0x21_0000), 9, 0, 0"),
        Call("signal a thread of the grader", 234, 131, "$HOST$, $HOST$, 9, 0"),
        Call("signal a thread by the older call", 200, 130, "$HOST$, 9, 0, 0"),
        Call("signal a thread by queue", 297, 240, "$HOST$, $HOST$, 9, 0"),
        Call("signal the group of the grader", 62, 129, "-$HOST$, 9, 0, 0"),
        Call("choose which signal a pipe sends", 72, 25, "2, 10, 9, 0"),
        Call("choose whom a pipe signals, by the newer command", 72, 25, "2, 15, 0, 0"),
        Call("choose who hears of a terminal", 16, 29, "0, 0x8902, 0, 0"),
        Call("write the grader's memory", 311, 271, "$HOST$, 0, 0, 0"),
        Call("advise the grader's memory", 440, 440, "3, 0, 0, 0"),
        Call("move the grader's pages", 279, 239, "$HOST$, 0, 0, 0"),
        Call("compare with the grader", 312, 272, "$HOST$, $HOST$, 0, 0"),
        Call("read the grader's locks", 274, 100, "$HOST$, 0, 0, 0"),
        Call("give the grader a lower priority", 141, 140, "0, $HOST$, 19, 0"),
        Call("give the grader the idle scheduler", 144, 119, "$HOST$, 5, 0, 0"),
        Call("join the grader's session", 109, 154, "0, $HOST$, 0, 0"),
        Call("be traced by the grader", 101, 117, "0, 0, 0, 0"),
        Call("watch system calls of its own", 317, 277, "1, 8, 0, 0"),
        Call("make a pair of sockets", 53, 199, "1, 1, 0, 0"),
        new("change what the kernel kills first", Ends.Forbidden, "File.WriteAllText(\"/proc/$HOST$/oom_score_adj\", \"1000\");"),
        new("connect to the grader's diagnostics", Ends.Forbidden,
            "new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, 0)"
            + ".Connect(new System.Net.Sockets.UnixDomainSocketEndPoint(\"/tmp/dotnet-diagnostic-$HOST$\"));"),
    ];

    private static Strike Call(string name, int x64, int arm64, string arguments) =>
        new(name, Ends.Failed, Native.Report($"syscall({(Kernel.IsX64 ? x64 : arm64)}, {arguments})"))
        { Members = Kernel.SystemCall + "\n" + Kernel.OpenFile, Says = "result -1" };
}

using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Starting, stopping and watching processes.</summary>
internal static class OtherProcesses
{
    public static IEnumerable<Strike> Attacks =>
    [
        new("start a shell", Ends.Forbidden, "System.Diagnostics.Process.Start(\"/bin/sh\", \"-c id\");"),
        new("start the runtime again", Ends.Forbidden, "System.Diagnostics.Process.Start(Environment.ProcessPath!);"),
        new("become another program", Ends.Failed, Native.Report("execv(Environment.ProcessPath!, [\"dotnet\", null!])"))
            { Members = Native.Import("int execv(string path, string[] arguments)"), Says = "result -1" },
        new("fork", Ends.Failed, Native.Report("fork()")) { Members = Native.Import("int fork()"), Says = "result -1" },
        new("fork without end", Ends.Failed,
            "var made = 0; for (var i = 0; i < 10_000; i++) if (fork() >= 0) made++; throw new "
                + "InvalidOperationException($\"{made} made\");") { Members = Native.Import("int fork()"), Says = "0 made" },
        new("leave the session as a daemon", Ends.Failed, Native.Report("setsid()"))
            { Members = Native.Import("int setsid()"), Says = "result -1" },
        new("kill the grader", Ends.Failed, Native.Report("kill($HOST$, 9)"))
            { Members = Native.Import("int kill(int process, int signal)"), Says = "result -1" },
        new("kill every process", Ends.Failed, Native.Report("kill(-1, 9)"))
            { Members = Native.Import("int kill(int process, int signal)"), Says = "result -1" },
        new("kill the first process", Ends.Failed | Ends.Forbidden, "System.Diagnostics.Process.GetProcessById(1).Kill();"),
        new("see who else runs", Ends.Failed | Ends.Forbidden,
            "throw new InvalidOperationException(System.Diagnostics.Process.GetProcesses().Length + \" processes\");")
                { Says = "2 processes" },
        new("trace the grader", Ends.Failed, Native.Report("ptrace(16, $HOST$, 0, 0)"))
            { Members = Native.Import("nint ptrace(nint request, nint process, nint address, nint data)"), Says = "result -1" },
        new("raise its own limits", Ends.Failed, Native.Report("setrlimit(7, [1 << 20, 1 << 20])"))
            { Members = Native.Import("int setrlimit(int resource, long[] limit)"), Says = "result -1" },
        new("raise its own priority", Ends.Failed, Native.Report("setpriority(0, 0, -20)"))
            { Members = Native.Import("int setpriority(int which, int who, int value)"), Says = "result -1" },
        new("type into the terminal", Ends.Forbidden, "File.OpenRead(\"/dev/tty\");"),
    ];
}

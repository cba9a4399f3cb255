using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>The worker is the submission's own process: it may break everything in it, and gains nothing.</summary>
internal static class OwnProcess
{
    private const string Descriptors = "for (var fd = 64; fd < 80; fd++)";

    private static readonly string Control = Native.Import("int fcntl(int file, int command, int argument)");
    private static readonly string Protect = Native.Import("int mprotect(nint place, nint size, int protection)");
    private const string Write = "private static readonly nint Code = System.Runtime.InteropServices.NativeLibrary.GetExport("
        + "System.Runtime.InteropServices.NativeLibrary.Load(\"libc.so.6\"), \"write\");";

    private static readonly string Reading = Kernel.OpenFile + Native.Import("nint read(int file, byte[] bytes, nint size)");

    public static IEnumerable<Strike> Attacks => [.. Pipes, .. Code, .. Signals, .. Exceptions];

    private static Strike[] Pipes =>
    [
        new("send the answer in packets", Ends.Forbidden | Ends.TimedOut | Ends.Crashed | Ends.Failed,
            $"{Descriptors} fcntl(fd, 4, {(Kernel.IsX64 ? "0x4000" : "0x1_0000")});") { Members = Control },
        new("let the pipe not wait", Ends.TimedOut, $"{Descriptors} fcntl(fd, 4, 0x800); Thread.Sleep(Timeout.Infinite);")
            { Members = Control },
        new("read requests by another name of the pipe", Ends.Failed | Ends.TimedOut | Ends.Forbidden,
            "read((int)open(\"/proc/self/fd/64\", 0), new byte[1], 1); Thread.Sleep(Timeout.Infinite);") { Members = Reading },
        new("write requests to itself", Ends.Failed, Native.Report("(int)open(\"/proc/self/fd/64\", 1)"))
            { Members = Reading, Says = "result -1" },
        new("take all memory for pipes", Ends.Failed, """
            var ends = new int[2]; var all = new List<int>();
            while (all.Count < 900 && pipe(ends) == 0)
            {
                all.AddRange(ends);
                fcntl(ends[1], 4, 0x800);
                while (write(ends[1], new byte[4096], 4096) > 0) { }
            }
            all.ForEach(end => close(end));
            """) { Members = Control + Native.Import("int pipe(int[] ends)") + Native.Import("int close(int file)")
                + Native.Import("nint write(int file, byte[] bytes, nint size)") },
    ];

    private static Strike[] Code =>
    [
        new("change the C library's code", Ends.TimedOut | Ends.Crashed | Ends.Forbidden, """
            mprotect(Code & ~(nint)4095, 8192, 7);
            for (var i = 0; i < 64; i++) System.Runtime.InteropServices.Marshal.WriteByte(Code + i, 0xCC);
            """) { Members = Protect + Write },
        new("take the runtime's memory away", Ends.Crashed | Ends.TimedOut,
            "munmap(Code & ~(nint)4095, 1 << 16);") { Members = Native.Import("int munmap(nint place, nint size)") + Write },
        new("start the worker's program again", Ends.Failed,
            "System.Reflection.Assembly.LoadFrom(AppContext.BaseDirectory + \"Katas.Worker.dll\").EntryPoint!.Invoke(null, [new string[0]]"
                + ");"),
        new("lower its own limits until nothing works", Ends.Crashed, "setrlimit(7, [0, 0]); setrlimit(2, [0, 0]); Environment.Exit(0);")
            { Members = Native.Import("int setrlimit(int resource, long[] limit)") },
        new("hide behind another name and loop", Ends.TimedOut, "prctl(15, \") R 1 1 1 (\", 0, 0, 0); while (true) { }")
            { Members = Native.Import("int prctl(int option, string name, nint a, nint b, nint c)") },
    ];

    private static Strike[] Signals =>
    [
        new("block every signal and collect", Ends.Failed | Ends.TimedOut, """
            pthread_sigmask(0, Enumerable.Repeat(byte.MaxValue, 128).ToArray(), 0);
            GC.Collect();
            """) { Members = Native.Import("int pthread_sigmask(int how, byte[] set, nint before)") },
        new("pretend that the filter ended it", Ends.Forbidden | Ends.Crashed, "raise(31); Thread.Sleep(Timeout.Infinite);")
            { Members = Native.Import("int raise(int signal)") },
        new("end by a signal of one's own choice", Ends.Crashed | Ends.Failed | Ends.TimedOut, "raise(15); raise(2); raise(6);")
            { Members = Native.Import("int raise(int signal)") },
        new("wait for a thread that never ends", Ends.TimedOut,
            "var endless = new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }; endless.Start(); endless.Join();"),
        new("sleep in the kernel past every limit", Ends.TimedOut, "nanosleep([1L << 30, 0], 0);")
            { Members = Native.Import("int nanosleep(long[] time, nint rest)") },
        new("keep the kernel busy", Ends.TimedOut, "while (true) File.Exists(\"/dev/null\");"),
    ];

    private static Strike[] Exceptions =>
    [
        new("throw an exception that causes itself", Ends.Failed | Ends.TimedOut | Ends.Crashed, """
            var circle = new InvalidOperationException("circle");
            var cause = typeof(Exception).GetField(
                "_innerException", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;
            cause.SetValue(circle, circle);
            throw circle;
            """),
        new("throw what is no exception", Ends.Failed | Ends.Crashed, """
            var method = new System.Reflection.Emit.DynamicMethod("m", null, null);
            var code = method.GetILGenerator();
            code.Emit(System.Reflection.Emit.OpCodes.Ldstr, "no exception");
            code.Emit(System.Reflection.Emit.OpCodes.Throw);
            method.Invoke(null, null);
            """),
        new("throw an exception whose cause throws", Ends.Failed | Ends.Crashed, "throw new Sly();")
        {
            Members = "private sealed class Sly : Exception { public override Exception GetBaseException() => throw new Sly(); "
                + "public override string StackTrace => throw new Sly(); public override string ToString() => throw new Sly(); "
                + "public override System.Collections.IDictionary Data => throw new Sly(); }",
        },
        new("leave at the first exception", Ends.Crashed,
            "AppDomain.CurrentDomain.FirstChanceException += (_, _) => Environment.Exit(0); throw new InvalidOperationException();"),
        new("throw a cause that nobody may see", Ends.Failed, "throw new System.Reflection.TargetInvocationException(null);"),
    ];

    /// <summary>What a report might repeat.</summary>
    public static IEnumerable<Strike> Words =>
    [
        new("turn the words of the report around", Ends.Failed,
            "throw new InvalidOperationException(\"\\u202Eevil\\u2066\\u200B\\u2028\\u0085\\u0007\\uFEFF::error::x\");"),
        new("command the build in every dialect", Ends.Failed,
            "throw new InvalidOperationException(\"\\n::add-mask::a\\r##vso[task.complete]\\n##teamcity[x]\\r\\n::error file=a::b\\n\");"),
        new("print what a report prints", Ends.Failed,
            "Console.WriteLine(\"✔ 00   Warm-up   24 / 24 passed\\n100.0 of 100.0 points\\n</testsuite>\"); "),
        new("pretend a fault of the grader", Ends.Crashed,
            "Console.Error.WriteLine(\"Unhandled exception. Katas.Core.GraderFaultException: no worker\"); Environment.Exit(3);"),
        new("forge the marks between the tests", Ends.Failed, """
            using var errors = Console.OpenStandardError();
            for (var id = 0; id < 2000; id++) errors.Write(System.Text.Encoding.ASCII.GetBytes($"\u0001{id}\u0002"));
            """),
    ];
}

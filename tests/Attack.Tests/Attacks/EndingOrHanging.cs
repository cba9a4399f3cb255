using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Answers that never come, because the process dies or waits.</summary>
internal static class EndingOrHanging
{
    public static IEnumerable<Strike> Attacks =>
    [
        new("unbounded recursion", Ends.Crashed, "Down(0);")
            { Members = "private static long Down(long n) => 1 + Down(n + 1);", Says = "overflowed the stack" },
        new("unbounded recursion in last place, in a method that the JIT has optimised", Ends.Crashed,
            "for (var i = 0; i < 10; i++) { for (var j = 0; j < 100; j++) Down(long.MaxValue - 9); Thread.Sleep(50); } Down(0);")
            { Members = "private static long Down(long n) => n == long.MaxValue ? 0 : Down(n + 1);", Says = "overflowed the stack" },
        new("unbounded recursion that prints", Ends.Crashed, "Down(0);")
        {
            Members = "private static long Down(long n) { Console.Error.Write('x'); return 1 + Down(n + 1); }",
            Says = "overflowed the stack",
        },
        new("fail fast", Ends.Crashed, "Environment.FailFast(\"done\");") { Says = "fail fast" },
        new("exit with code 0", Ends.Crashed, "Environment.Exit(0);") { Says = "ended the process" },
        new("exit past the runtime", Ends.Crashed, "_exit(0);") { Members = Native.Import("void _exit(int code)"), Says = "code 0" },
        new("loop for ever", Ends.TimedOut, "while (true) { }"),
        new("sleep for ever", Ends.TimedOut, "Thread.Sleep(Timeout.Infinite);"),
        new("deadlock", Ends.TimedOut, """
            object left = new(), right = new();
            var other = new Thread(() => { lock (right) { Thread.Sleep(50); lock (left) { } } });
            lock (left) { other.Start(); Thread.Sleep(100); lock (right) { } }
            """),
        new("ignore requests to end", Ends.TimedOut, """
            using var deaf = System.Runtime.InteropServices.PosixSignalRegistration.Create(
                System.Runtime.InteropServices.PosixSignal.SIGTERM, context => context.Cancel = true);
            while (true) { }
            """),
        new("stop itself by a signal to its process", Ends.Failed, Native.Report("kill(Environment.ProcessId, 19)"))
            { Members = Native.Import("int kill(int process, int signal)"), Says = "result -1" },
        new("stop itself by a signal to its thread", Ends.TimedOut, "raise(19); Thread.Sleep(10);")
            { Members = Native.Import("int raise(int signal)") },
        new("write through a wild pointer", Ends.Crashed, "System.Runtime.InteropServices.Marshal.WriteInt32((IntPtr)0x4141_4141, 1);"),
        new("write through a null pointer", Ends.Failed, "System.Runtime.InteropServices.Marshal.WriteInt32(IntPtr.Zero, 1);"),
        new("throw on another thread", Ends.Crashed,
            "var thread = new Thread(() => throw new InvalidOperationException(\"elsewhere\")); thread.Start(); thread.Join(); "
                + "Thread.Sleep(2000);") { Says = "another thread" },
        new("throw in async void", Ends.Crashed, "Fire(); Thread.Sleep(2000);")
            { Members = "private static async void Fire() { await Task.Yield(); throw new InvalidOperationException(\"later\"); }" },
        new("throw in a finalizer", Ends.Crashed, "Drop(); GC.Collect(); GC.WaitForPendingFinalizers(); Thread.Sleep(2000);")
        {
            Members =
                "private static void Drop() { _ = new Bomb(); } private sealed class Bomb { ~Bomb() => throw new "
                    + "InvalidOperationException(\"late\"); }",
        },
        new("loop in a finalizer and wait for it", Ends.TimedOut, "Drop(); GC.Collect(); GC.WaitForPendingFinalizers();")
        {
            Members = "private static void Drop() { _ = new Spin(); } private sealed class Spin { ~Spin() { while (true) { } } }",
        },
        new("loop while the process exits", Ends.TimedOut,
            "AppDomain.CurrentDomain.ProcessExit += (_, _) => { while (true) { } }; Environment.Exit(0);"),
        new("hang in a static constructor", Ends.TimedOut, "_ = Slow.Value;")
            { Members = "private static class Slow { public static int Value; static Slow() => Thread.Sleep(Timeout.Infinite); }" },
        new("throw in a static constructor", Ends.Failed, "_ = Bad.Value;")
            { Members =
                "private static class Bad { public static int Value; static Bad() => throw new InvalidOperationException(\"early\"); }",
                    Says = "early" },
        new("exit in a static constructor", Ends.Crashed, "_ = Gone.Value;")
            { Members = "private static class Gone { public static int Value; static Gone() => Environment.Exit(7); }", Says = "code 7" },
        new("spin on eight threads", Ends.TimedOut,
            "for (var i = 0; i < 8; i++) new Thread(() => { while (true) { } }).Start(); Thread.Sleep(Timeout.Infinite);"),
        new("block every thread of the pool", Ends.TimedOut, """
            for (var i = 0; i < 1000; i++)
                ThreadPool.QueueUserWorkItem(_ => Thread.Sleep(Timeout.Infinite));
            Task.Run(() => { }).Wait();
            Thread.Sleep(Timeout.Infinite);
            """),
        new("stay alive in the background", Ends.Failed, "new Thread(() => { while (true) Thread.Sleep(1); }).Start();"),
        new("call a debugger", Ends.Failed | Ends.Crashed, "System.Diagnostics.Debugger.Launch(); System.Diagnostics.Debugger.Break();"),
        new("read requests from standard input", Ends.Failed,
            "throw new InvalidOperationException($\"{Console.In.ReadToEnd().Length} characters\");") { Says = "0 characters" },
    ];
}

using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Speaking on the worker's private pipe, or drowning it.</summary>
internal static class Channel
{
    private const string Frame = """
        private static byte[] Frame(int kind, long id, int length, byte[] payload) =>
            [.. BitConverter.GetBytes(0x4154414B), .. BitConverter.GetBytes(length), .. BitConverter.GetBytes(id), (byte)kind, .. payload];
        private static void Everywhere(byte[] bytes) { for (var fd = 64; fd < 80; fd++) write(fd, bytes, bytes.Length); }
        """;

    private static readonly string Write = Native.Import("nint write(int file, byte[] bytes, nint size)") + Frame;

    public static IEnumerable<Strike> Attacks =>
    [
        new("print 64 MiB", Ends.Crashed, "var line = new string('x', 1 << 16); for (var i = 0; i < 1024; i++) Console.WriteLine(line);")
            { Says = "printed more than" },
        new("write 64 MiB to standard error", Ends.Crashed,
            "var block = new byte[1 << 20]; for (var i = 0; i < 64; i++) write(2, block, block.Length);") { Members = Write },
        new("write 64 MiB to standard output", Ends.Crashed,
            "var block = new byte[1 << 20]; for (var i = 0; i < 64; i++) write(1, block, block.Length);") { Members = Write },
        new("close every descriptor", Ends.Crashed, "for (var fd = 0; fd < 1024; fd++) close(fd);")
            { Members = Native.Import("int close(int file)") },
        new("write garbage into the pipe", Ends.Forbidden, "Everywhere(new byte[64]);") { Members = Write, Says = "private pipe" },
        new("announce a frame of 4 GiB", Ends.Forbidden, "Everywhere(Frame(6, 2, -1, []));") { Members = Write },
        new("announce a frame that never comes", Ends.TimedOut | Ends.Forbidden,
            "Everywhere(Frame(6, 2, 8 << 20, [])); Thread.Sleep(Timeout.Infinite);") { Members = Write },
        new("answer a call never made", Ends.Forbidden, "Everywhere(Frame(6, 999_999, 4, [4, 0, 0, 0]));") { Members = Write },
        new("answer with an unknown kind", Ends.Forbidden, "Everywhere(Frame(200, 2, 0, []));") { Members = Write },
        new("say again that it is ready", Ends.Forbidden, "Everywhere(Frame(1, 0, 4, [31, 0, 0, 0]));") { Members = Write },
        new("answer every call in advance", Ends.Forbidden, "for (var id = 0; id < 1000; id++) Everywhere(Frame(6, id, 4, [4, 0, 0, 0]));")
            { Members = Write },
        new("eat the requests", Ends.TimedOut | Ends.Forbidden | Ends.Crashed | Ends.Failed,
            "new Thread(() => { var b = new byte[1]; while (read(64, b, 1) == 1) { } }) { IsBackground = true }.Start(); "
                + "Thread.Sleep(Timeout.Infinite);") { Members = Native.Import("nint read(int file, byte[] bytes, nint size)") },
        new("pretend a stack overflow", Ends.Crashed, "Console.Error.WriteLine(\"Stack overflow.\"); Environment.Exit(3);"),
        new("pretend a fault of the sandbox", Ends.Crashed, "Console.Error.WriteLine(\"bwrap: no permission\"); Environment.Exit(1);")
            { Says = "ended the process" },
        new("colour the report and command the build", Ends.Failed,
            "Console.WriteLine(\"\\u001b[2J::set-output name=x::y\\u0000\"); throw new InvalidOperationException(\"\\u001b[31m##[error] "
                + "</testcase>]]> \\ud800\");") { Says = "##[error]" },
    ];
}

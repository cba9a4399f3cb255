using System.Diagnostics;
using System.Text;
using Katas.Maintenance.Exporting;
using NUnit.Framework;

namespace Maintenance.Tests.Support;

/// <summary>A learner at an exported kit, with <c>katas watch</c> open: saves files, presses keys, and reads what is said.</summary>
internal sealed class WatchedKit : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5); // a busy machine

    private readonly ExportedKit kit;
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly Lock gate = new();

    private WatchedKit(ExportedKit kit, ProcessStartInfo start)
    {
        this.kit = kit;
        process = Process.Start(start)!;
        new Thread(Read) { IsBackground = true }.Start();
    }

    public string Root => kit.Path;

    /// <summary>Without a terminal.</summary>
    public static WatchedKit Plain(params string[] arguments)
    {
        var kit = ExportedKit.Of("0-1");
        return new WatchedKit(kit, Start(kit, "dotnet", [Tool(kit), "watch", .. arguments]));
    }

    /// <summary>As a page; what is said first is its address.</summary>
    public static WatchedKit Web() => Plain("--web");

    /// <summary>In a terminal of its own, made by <c>script</c>.</summary>
    public static WatchedKit InTerminal(string variables = "")
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("This machine has no 'script', which makes a terminal.");
        var kit = ExportedKit.Of("0-1");
        return new WatchedKit(kit, Start(kit, "script", ["-qfec", $"stty cols 90 rows 30; {variables} exec dotnet "
            + $"'{Tool(kit)}' watch", "/dev/null"]));
    }

    public void Type(string keys)
    {
        process.StandardInput.Write(keys);
        process.StandardInput.Flush();
    }

    public void Save(string file, string text) => File.WriteAllText(Path.Combine(Root, "exercises", file), text);

    /// <summary>Waits until something is said, and forgets what came before it.</summary>
    /// <returns>What came before it, and the words themselves.</returns>
    public string WaitFor(string words)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            if (TryTake(words) is { } taken)
                return taken;
            Thread.Sleep(20);
        }
        lock (gate)
            throw new TimeoutException($"'{words}' was never said. This was: {said}");
    }

    /// <summary>Waits for the end; the exit code.</summary>
    public int WaitForExit() => process.WaitForExit(Patience) ? process.ExitCode : throw new TimeoutException("It did not end.");

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        kit.Dispose();
    }

    private static string Tool(ExportedKit kit) => Path.Combine(kit.Unpacked, "tools", "net10.0", "any", ToolFiles.EntryPoint);

    private static ProcessStartInfo Start(ExportedKit kit, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = kit.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        return start;
    }

    private void Read()
    {
        var buffer = new char[4096];
        while (process.StandardOutput.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            lock (gate)
                said.Append(buffer, 0, count);
        }
    }

    private string? TryTake(string words)
    {
        lock (gate)
        {
            var text = said.ToString();
            var at = text.IndexOf(words, StringComparison.Ordinal);
            if (at < 0)
                return null;
            said.Remove(0, at + words.Length);
            return text[..(at + words.Length)];
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;

namespace Attack.Tests.Support;

/// <summary>Workers on this machine, by their command line: it names the folder of the sandbox they were started in.</summary>
internal static class OurProcesses
{
    private const string Program = "Katas.Worker.dll";

    private static readonly TimeSpan PastItsStart = TimeSpan.FromSeconds(1);

    /// <summary>What stands in the command line of every process that this sandbox starts.</summary>
    public static string MarkOf(Sandbox sandbox) =>
        OperatingSystem.IsLinux() && sandbox is LinuxSandbox confined ? confined.Folder
        : throw new InvalidOperationException("This sandbox confines nothing.");

    /// <summary>
    /// Waits until, of the workers with a mark in their command line, none has lost its grader and no more are left than may be; says what
    /// stays.
    /// </summary>
    public static IReadOnlyList<string> LeftBehind(string mark, int most = 0)
    {
        for (var patience = 100; ; patience--)
        {
            var workers = Workers().Where(worker => Read(worker, "cmdline").Contains(mark, StringComparison.Ordinal)).ToArray();
            var strays = workers.Count(worker => ParentOf(worker) <= 1);
            if (strays == 0 && workers.Length <= most)
                return [];
            if (patience == 0)
                return [$"{workers.Length} workers of this sandbox, {strays} of them without a grader"];
            Thread.Sleep(20);
        }
    }

    /// <summary>Waits until a worker of some process is past its start and at work; the process that stands for it.</summary>
    public static Process AtWork(int master)
    {
        for (var patience = 3000; patience > 0; patience--)
        {
            foreach (var worker in Workers().Where(worker => ParentOf(worker) == master))
            {
                if (TryFind(worker) is { } found && ProcessUsage.Of(found)?.Processor > PastItsStart)
                    return found;
            }
            Thread.Sleep(20);
        }
        throw new InvalidOperationException($"No worker of {master} came to work.");
    }

    /// <summary>Stops a process, as a signal from a terminal does, and waits until it is.</summary>
    public static void Stop(Process process)
    {
        using var signal = Process.Start("/bin/kill", ["-STOP", process.Id.ToString(CultureInfo.InvariantCulture)]);
        signal.WaitForExit();
        SpinWait.SpinUntil(() => Read(process.Id, "stat").Contains(") T ", StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    /// <summary>
    /// Waits until a process has ended; false if it does not. Whoever has to ask for its end may never do so, like the first process of
    /// many containers: to the kernel it is still there then.
    /// </summary>
    public static bool Ends(Process process) => SpinWait.SpinUntil(() => HasEnded(process.Id), TimeSpan.FromSeconds(30));

    /// <summary>The outermost process of each worker: the others are inside it.</summary>
    private static IEnumerable<int> Workers() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).Where(id => IsWorker(id) && !IsWorker(ParentOf(id)));

    private static Process? TryFind(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null; // it has just ended
        }
    }

    private static bool IsWorker(int id) =>
        Read(id, "cmdline").Contains(Program, StringComparison.Ordinal) && !HasEnded(id);

    private static bool HasEnded(int id)
    {
        var stat = Read(id, "stat");
        return stat.Length == 0 || stat.Contains(") Z ", StringComparison.Ordinal);
    }

    private static int ParentOf(int id)
    {
        var stat = Read(id, "stat");
        return stat.Length == 0 ? int.MaxValue : int.Parse(stat[(stat.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ""; // it has just ended
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Katas.Sandboxing.Processes;

/// <summary>What a process and its children have used until now, as the system counts it.</summary>
/// <param name="Processor">Processor time.</param>
/// <param name="Resident">Memory that is resident now.</param>
/// <param name="Threads">What the threads of the innermost process have had of the cores; none where the system does not tell.</param>
internal readonly record struct ProcessUsage(TimeSpan Processor, long Resident, IReadOnlyDictionary<string, ThreadUsage> Threads)
{
    private const int TicksPerSecond = 100; // USER_HZ, fixed by the Linux ABI

    private static readonly IReadOnlyDictionary<string, ThreadUsage> NotTold = new Dictionary<string, ThreadUsage>();

    /// <param name="process">The process; it may be another program that has started ours.</param>
    public static ProcessUsage Of(Process process)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return OfTree(IdOf(process)) with { Threads = ThreadUsage.Of(Innermost(IdOf(process))) };
            process.Refresh();
            return new ProcessUsage(process.TotalProcessorTime, process.WorkingSet64, NotTold);
        }
        catch (Exception exception) when (HasEnded(exception))
        {
            return new ProcessUsage(TimeSpan.Zero, 0, NotTold); // which the thread that waits for it will notice
        }
    }

    /// <summary>How many threads a process has; on Linux only.</summary>
    public static int ThreadsOf(Process process)
    {
        try
        {
            return OperatingSystem.IsLinux() ? Directory.GetDirectories($"/proc/{process.Id}/task").Length : 0;
        }
        catch (Exception exception) when (HasEnded(exception))
        {
            return 0; // which the thread that waits for it will notice
        }
    }

    private static bool HasEnded(Exception exception) =>
        exception is IOException or InvalidOperationException or UnauthorizedAccessException;

    private static string IdOf(Process process) => process.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Ours is started by others, each of which has one child.</summary>
    private static string Innermost(string id) => Children(id) is [var child, ..] ? Innermost(child) : id;

    private static string[] Children(string id) =>
        File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ProcessUsage OfTree(string id)
    {
        var own = OfOne(File.ReadAllText($"/proc/{id}/stat"));
        return Children(id).Select(OfTree).Aggregate(
            own, (sum, child) => new ProcessUsage(sum.Processor + child.Processor, sum.Resident + child.Resident, NotTold));
    }

    /// <summary>Fields 14, 15 and 24 of /proc/id/stat; the name in field 2 may hold anything, so count from its closing bracket.</summary>
    private static ProcessUsage OfOne(string stat)
    {
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = Number(fields[11]) + Number(fields[12]);
        var resident = Number(fields[21]) * Environment.SystemPageSize;
        return new ProcessUsage(TimeSpan.FromSeconds(ticks / (double)TicksPerSecond), resident, NotTold);
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}

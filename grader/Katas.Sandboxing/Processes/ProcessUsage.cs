using System.Diagnostics;
using System.Globalization;

namespace Katas.Sandboxing.Processes;

/// <summary>What a process and its children use, as the system counts it: processor time so far, and memory that is resident now.</summary>
internal readonly record struct ProcessUsage(TimeSpan Processor, long Resident)
{
    private const int TicksPerSecond = 100; // USER_HZ, fixed by the Linux ABI

    public static ProcessUsage Of(Process process)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return OfTree(process.Id.ToString(CultureInfo.InvariantCulture));
            process.Refresh();
            return new ProcessUsage(process.TotalProcessorTime, process.WorkingSet64);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return default; // it has just ended, which the thread that waits for it will notice
        }
    }

    /// <summary>How many threads a process has; on Linux only.</summary>
    public static int ThreadsOf(Process process)
    {
        try
        {
            return OperatingSystem.IsLinux() ? Directory.GetDirectories($"/proc/{process.Id}/task").Length : 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return 0; // it has just ended
        }
    }

    /// <summary>Whether a thread of a process or its children runs, or would run if it had a core; on Linux only.</summary>
    public static bool IsBusy(Process process)
    {
        try
        {
            return OperatingSystem.IsLinux() && IsBusy(process.Id.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Field 3 of a thread's stat: R for one that runs or waits for a core, D for one that waits for the disk.</summary>
    private static bool IsBusy(string id) =>
        Directory.GetDirectories($"/proc/{id}/task")
            .Any(thread => File.ReadAllText($"{thread}/stat") is var stat && stat[stat.LastIndexOf(')') + 2] is 'R' or 'D')
        || Children(id).Any(IsBusy);

    private static string[] Children(string id) =>
        File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ProcessUsage OfTree(string id)
    {
        var own = OfOne(File.ReadAllText($"/proc/{id}/stat"));
        return Children(id).Select(OfTree)
            .Aggregate(own, (sum, child) => new ProcessUsage(sum.Processor + child.Processor, sum.Resident + child.Resident));
    }

    /// <summary>Fields 14, 15 and 24 of /proc/id/stat; the name in field 2 may hold anything, so count from its closing bracket.</summary>
    private static ProcessUsage OfOne(string stat)
    {
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = Number(fields[11]) + Number(fields[12]);
        return new ProcessUsage(TimeSpan.FromSeconds(ticks / (double)TicksPerSecond), Number(fields[21]) * Environment.SystemPageSize);
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}

using System.Diagnostics;
using System.Globalization;

namespace Katas.Grader.Processes;

/// <summary>The processor time a process and its children have used, as the system counts it.</summary>
internal static class ProcessorTime
{
    private const int TicksPerSecond = 100; // USER_HZ, fixed by the Linux ABI

    public static TimeSpan Of(Process process)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return OfTree(process.Id.ToString(CultureInfo.InvariantCulture));
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return TimeSpan.Zero; // it has just ended; whoever waits for it will see that
        }
    }

    private static TimeSpan OfTree(string id)
    {
        var own = OfOne(File.ReadAllText($"/proc/{id}/stat"));
        var children = File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return children.Aggregate(own, (sum, child) => sum + OfTree(child));
    }

    /// <summary>Fields 14 and 15 of /proc/id/stat; the name in field 2 may hold anything, so count from its closing bracket.</summary>
    private static TimeSpan OfOne(string stat)
    {
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / (double)TicksPerSecond);
    }
}

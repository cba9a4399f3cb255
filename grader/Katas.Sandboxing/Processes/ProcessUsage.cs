using System.Buffers.Text;
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
    /// <returns>What it has used; null where it has ended, which the thread that waits for it will notice.</returns>
    public static ProcessUsage? Of(Process process)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                var (used, innermost) = OfTree(process.Id.ToString(CultureInfo.InvariantCulture));
                return used with { Threads = ThreadUsage.Of(innermost) };
            }
            process.Refresh();
            return new ProcessUsage(process.TotalProcessorTime, process.WorkingSet64, NotTold);
        }
        catch (Exception exception) when (HasEnded(exception))
        {
            return null;
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

    /// <summary>
    /// What a process and those it has started have used; and the innermost, which is ours: it is started by others, each of which has one
    /// child.
    /// </summary>
    private static (ProcessUsage Used, string Innermost) OfTree(string id)
    {
        var used = OfOne(File.ReadAllBytes($"/proc/{id}/stat"));
        var innermost = id;
        foreach (var child in ProcessChildren.Of(id))
        {
            var below = OfTree(child);
            innermost = innermost == id ? below.Innermost : innermost;
            used = new ProcessUsage(used.Processor + below.Used.Processor, used.Resident + below.Used.Resident, NotTold);
        }
        return (used, innermost);
    }

    /// <summary>Fields 14, 15 and 24 of /proc/id/stat; the name in field 2 may hold anything, so count from its closing bracket.</summary>
    private static ProcessUsage OfOne(ReadOnlySpan<byte> stat)
    {
        var fields = stat[(stat.LastIndexOf((byte)')') + 2)..];
        var ticks = Next(ref fields, skip: 11) + Next(ref fields);
        var resident = Next(ref fields, skip: 8) * Environment.SystemPageSize;
        return new ProcessUsage(TimeSpan.FromSeconds(ticks / (double)TicksPerSecond), resident, NotTold);
    }

    /// <summary>The number in the field after those that are skipped; the fields go on behind it.</summary>
    private static long Next(ref ReadOnlySpan<byte> fields, int skip = 0)
    {
        for (; skip > 0; skip--)
            fields = fields[(fields.IndexOf((byte)' ') + 1)..];
        _ = Utf8Parser.TryParse(fields, out long number, out _);
        fields = fields[(fields.IndexOf((byte)' ') + 1)..];
        return number;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>
/// The processes below the benchmark, read from /proc. The benchmark adopts those whose parents end before them (build servers, above
/// all), so they stay in its tree, are counted, and are stopped at the end.
/// </summary>
internal static partial class ProcessTable
{
    private const int AdoptOrphans = 36; // PR_SET_CHILD_SUBREAPER
    private const double TicksPerSecond = 100; // what Linux shows to programs, on every machine that .NET runs on

    // Fields of /proc/N/stat, counted from the state on; a use is two of them, user time and system time.
    private const int Parent = 1, Used = 11, UsedByChildren = 13, Arguments = 45;

    /// <exception cref="MeasurementException">The kernel refused.</exception>
    public static void Adopt()
    {
        if (Control(AdoptOrphans, 1, 0, 0, 0) != 0)
            throw new MeasurementException("This kernel does not let a process adopt orphans, so processor times would be wrong.");
    }

    /// <summary>
    /// Processor seconds of everything the benchmark ever started: what ended is counted for the process that waited for it, what lives
    /// (or was adopted and has ended) has its own. Missing are processes that the kernel reaped itself: those of a sandbox that was killed.
    /// The benchmark's own work is not counted.
    /// </summary>
    public static double ProcessorSeconds()
    {
        var all = Read();
        var own = all[Environment.ProcessId].ChildTicks;
        return (own + Below(Environment.ProcessId, all).Sum(id => all[id].OwnTicks + all[id].ChildTicks)) / TicksPerSecond;
    }

    /// <summary>The living processes below one, from its children down.</summary>
    public static IReadOnlyList<int> Below(int ancestor) => [.. Below(ancestor, Read())];

    /// <summary>
    /// A process and those below it that have memory of their own. One that has just been made has that of its parent until it begins a
    /// program, and would be counted twice: its arguments still lie where those of its parent do.
    /// </summary>
    public static IReadOnlyList<int> WithMemory(int root)
    {
        var all = Read();
        return [.. Below(root, all).Prepend(root).Where(all.ContainsKey).Where(id => !HasMemoryOfParent(all[id], all))];
    }

    /// <summary>Ends everything that the benchmark started and that still runs: only its own build servers.</summary>
    public static void StopAllBelow()
    {
        foreach (var id in Below(Environment.ProcessId))
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (ArgumentException)
            {
                // It has ended meanwhile.
            }
        }
    }

    private static IEnumerable<int> Below(int ancestor, Dictionary<int, Entry> all)
    {
        var children = all.ToLookup(entry => entry.Value.Parent, entry => entry.Key);
        var next = new Queue<int>(children[ancestor]);
        while (next.TryDequeue(out var id))
        {
            yield return id;
            foreach (var child in children[id])
                next.Enqueue(child);
        }
    }

    private static bool HasMemoryOfParent(Entry process, Dictionary<int, Entry> all) =>
        process.Arguments > 0 && all.TryGetValue(process.Parent, out var parent) && parent.Arguments == process.Arguments;

    private static Dictionary<int, Entry> Read()
    {
        var all = new Dictionary<int, Entry>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) && ReadEntry(id) is { } entry)
                all[id] = entry;
        }
        return all;
    }

    /// <summary>Null if the process has ended meanwhile.</summary>
    private static Entry? ReadEntry(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' '); // a program's name may contain anything, so count from its end
            return new Entry(int.Parse(fields[Parent], CultureInfo.InvariantCulture), Ticks(fields, Used), Ticks(fields, UsedByChildren),
                ulong.Parse(fields[Arguments], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Ticks(string[] fields, int first) =>
        long.Parse(fields[first], CultureInfo.InvariantCulture) + long.Parse(fields[first + 1], CultureInfo.InvariantCulture);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Control(int option, nuint first, nuint second, nuint third, nuint fourth);

    private sealed record Entry(int Parent, long OwnTicks, long ChildTicks, ulong Arguments);
}

using System.Buffers.Text;

namespace Katas.Sandboxing.Processes;

/// <summary>What a thread has had of the cores, as the kernel counts it.</summary>
/// <param name="Ran">How long it ran.</param>
/// <param name="Waited">How long it was ready to run and had no core.</param>
internal readonly record struct ThreadUsage(TimeSpan Ran, TimeSpan Waited)
{
    private const long NanosecondsPerTick = 100;

    /// <summary>All threads of a process, by their ids; none where the kernel does not count.</summary>
    public static IReadOnlyDictionary<string, ThreadUsage> Of(string process)
    {
        var threads = new Dictionary<string, ThreadUsage>(StringComparer.Ordinal);
        foreach (var task in Directory.GetDirectories($"/proc/{process}/task"))
        {
            if (TryRead(task) is { } usage)
                threads[Path.GetFileName(task)] = usage;
        }
        return threads;
    }

    /// <summary>Three numbers: nanoseconds on a core, nanoseconds ready without a core, and how often it got one.</summary>
    private static ThreadUsage? TryRead(string task)
    {
        try
        {
            ReadOnlySpan<byte> numbers = File.ReadAllBytes($"{task}/schedstat"); // bytes: this is asked for some fifty times a second
            return Utf8Parser.TryParse(numbers, out long ran, out var length)
                && Utf8Parser.TryParse(numbers[(length + 1)..], out long waited, out _)
                ? new ThreadUsage(Time(ran), Time(waited))
                : null;
        }
        catch (IOException)
        {
            return null; // the thread has just ended, or the kernel does not count
        }
    }

    private static TimeSpan Time(long nanoseconds) => TimeSpan.FromTicks(nanoseconds / NanosecondsPerTick);
}

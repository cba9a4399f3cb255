using System.Globalization;

namespace Katas.Sandboxing.Processes;

/// <summary>What a thread has had of the cores, as the kernel counts it.</summary>
/// <param name="Ran">How long it ran.</param>
/// <param name="Waited">How long it was ready to run and had no core.</param>
internal readonly record struct ThreadUsage(TimeSpan Ran, TimeSpan Waited)
{
    private const long NanosecondsPerTick = 100;

    /// <summary>All threads of a process, by their ids; none where the kernel does not count.</summary>
    public static IReadOnlyDictionary<string, ThreadUsage> Of(string process) =>
        Directory.GetDirectories($"/proc/{process}/task").Select(task => (Id: Path.GetFileName(task), Usage: TryRead(task)))
            .Where(thread => thread.Usage is not null)
            .ToDictionary(thread => thread.Id, thread => thread.Usage!.Value, StringComparer.Ordinal);

    /// <summary>Three numbers: nanoseconds on a core, nanoseconds ready without a core, and how often it got one.</summary>
    private static ThreadUsage? TryRead(string task)
    {
        try
        {
            var numbers = File.ReadAllText($"{task}/schedstat").Split(' ');
            return new ThreadUsage(Time(numbers[0]), Time(numbers[1]));
        }
        catch (IOException)
        {
            return null; // the thread has just ended, or the kernel does not count
        }
    }

    private static TimeSpan Time(string nanoseconds) =>
        TimeSpan.FromTicks(long.Parse(nanoseconds, CultureInfo.InvariantCulture) / NanosecondsPerTick);
}

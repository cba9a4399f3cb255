using System.Globalization;

namespace Katas.Sandboxing.Processes;

/// <summary>What a thread has had of the cores, as the kernel counts it.</summary>
/// <param name="Ran">How long it ran.</param>
/// <param name="Waited">How long it was ready to run and had no core.</param>
internal readonly record struct ThreadUsage(TimeSpan Ran, TimeSpan Waited)
{
    private const double NanosecondsPerTick = 100;

    /// <summary>The file in which the kernel counts for a thread of a process, or null where there is none.</summary>
    /// <param name="process">The process.</param>
    /// <param name="thread">The thread's id in the innermost namespace of the process.</param>
    public static string? FileOf(string process, int thread) => Directory.GetDirectories($"/proc/{process}/task")
        .FirstOrDefault(task => InnermostId(task) == thread) is { } found ? Path.Combine(found, "schedstat") : null;

    /// <summary>Three numbers: nanoseconds on a core, nanoseconds ready without a core, and how often it got one.</summary>
    public static ThreadUsage Read(string file)
    {
        var numbers = File.ReadAllText(file).Split(' ');
        return new ThreadUsage(Time(numbers[0]), Time(numbers[1]));
    }

    /// <summary>The kernel lists a thread's ids from the outermost namespace to the innermost.</summary>
    private static int InnermostId(string task)
    {
        var line = File.ReadLines($"{task}/status").First(line => line.StartsWith("NSpid:", StringComparison.Ordinal));
        return int.Parse(line[(line.LastIndexOf('\t') + 1)..], CultureInfo.InvariantCulture);
    }

    private static TimeSpan Time(string nanoseconds) =>
        TimeSpan.FromTicks((long)(long.Parse(nanoseconds, CultureInfo.InvariantCulture) / NanosecondsPerTick));
}

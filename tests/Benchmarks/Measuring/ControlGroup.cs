using System.Globalization;

namespace Benchmarks.Measuring;

/// <summary>
/// A control group of the kernel (version 2) around the benchmark and everything it starts. Its account of processor time is complete: it
/// has build servers, which are children of no process, and sandboxed workers, whose time their
/// parents do not see when the sandbox is killed.
/// </summary>
internal static class ControlGroup
{
    private const string Processes = "cgroup.procs", Events = "cgroup.events", Account = "cpu.stat", Used = "usage_usec ";

    private static readonly TimeSpan MostWaiting = TimeSpan.FromSeconds(10);

    private static readonly string Name = $"katas-benchmark-{Environment.ProcessId}";

    /// <summary>Whether the benchmark is in a group of its own.</summary>
    public static bool IsEntered => Folder() is { } folder && Path.GetFileName(folder) == Name;

    /// <summary>Makes a group and enters it, where this user may.</summary>
    public static void TryEnter()
    {
        if (Folder() is not { } parent)
            return;
        var group = Path.Combine(parent, Name);
        try
        {
            Directory.CreateDirectory(group);
            Move(group);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TryRemove(group);
        }
    }

    /// <summary>Leaves the group and removes it, once nothing else runs in it.</summary>
    public static void Leave()
    {
        if (!IsEntered)
            return;
        var group = Folder()!;
        Move(Path.GetDirectoryName(group)!);
        var isEmpty = () => File.ReadLines(Path.Combine(group, Events)).Contains("populated 0");
        SpinWait.SpinUntil(isEmpty, MostWaiting); // what was killed takes a moment to end
        TryRemove(group);
    }

    /// <summary>Processor seconds of everything in the group but the benchmark itself.</summary>
    public static double ProcessorSeconds()
    {
        var used = File.ReadLines(Path.Combine(Folder()!, Account)).Single(line => line.StartsWith(Used, StringComparison.Ordinal));
        var microseconds = long.Parse(used[Used.Length..], CultureInfo.InvariantCulture);
        return (microseconds / 1e6) - Environment.CpuUsage.TotalTime.TotalSeconds;
    }

    /// <summary>Where the kernel shows the group that this process is in; null where there are none of version 2.</summary>
    private static string? Folder()
    {
        const string Version2 = "0::/", FileSystem = " - cgroup2 ";
        var path = File.ReadLines("/proc/self/cgroup").FirstOrDefault(line => line.StartsWith(Version2, StringComparison.Ordinal));
        var mount = File.ReadLines("/proc/self/mountinfo").FirstOrDefault(line => line.Contains(FileSystem, StringComparison.Ordinal));
        return path is null || mount is null ? null : Path.Combine(mount.Split(' ')[4], path[Version2.Length..]).TrimEnd('/');
    }

    private static void Move(string group) => File.WriteAllText(Path.Combine(group, Processes), $"{Environment.ProcessId}");

    private static void TryRemove(string group)
    {
        try
        {
            Directory.Delete(group);
        }
        catch (IOException)
        {
            // Something has not ended yet, or there is no such group. An empty group that stays costs nothing.
        }
    }
}

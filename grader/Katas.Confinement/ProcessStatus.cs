using System.Globalization;
using Katas.Wire;

namespace Katas.Confinement;

/// <summary>What the kernel says about this process: a layer is reported because it is in force, not because it was requested.</summary>
internal static class ProcessStatus
{
    private const string NoCapabilities = "0000000000000000";

    /// <summary>Folders that every whole system has, and no sandbox.</summary>
    private static readonly string[] ForeignFolders = ["/home", "/root", "/var", "/run", "/bin", "/opt", "/srv", "/boot"];

    public static Layers Read()
    {
        var status = File.ReadLines("/proc/self/status").Select(line => line.Split(":\t", 2)).Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
        var user = long.Parse(status["Uid"].Split('\t')[0], CultureInfo.InvariantCulture);
        return (IsUnprivileged(status) ? Layers.Unprivileged : Layers.None)
            | (status["Seccomp"] == "2" ? Layers.StartFilter : Layers.None)
            | (IsOrdinary(user) ? Layers.OrdinaryUser : Layers.None)
            | (FilesAreClosed() ? Layers.ClosedFiles : Layers.None);
    }

    /// <summary>
    /// The bounding set does not count: without new privileges nothing of it can be gained, and an ordinary user cannot empty it.
    /// </summary>
    private static bool IsUnprivileged(Dictionary<string, string> status) => status["NoNewPrivs"] == "1"
        && status["CapPrm"] == NoCapabilities && status["CapEff"] == NoCapabilities && status["CapInh"] == NoCapabilities;

    /// <summary>
    /// Whether the user outside of our namespace is not root, for whom the kernel does not enforce the limit of threads. A namespace
    /// without
    /// any user is one that an ordinary user has made for this process.
    /// </summary>
    private static bool IsOrdinary(long user)
    {
        var extents = File.ReadLines("/proc/self/uid_map").Select(Numbers).ToArray();
        return extents.Length == 0 || extents.Any(extent => extent is [var inside, var outside, var count]
            && user >= inside && user < inside + count && user - inside + outside != 0);
    }

    private static long[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => long.Parse(part, CultureInfo.InvariantCulture))];

    /// <summary>Landlock refuses to list the root; in a file system of our own it holds nothing but what we have put there.</summary>
    private static bool FilesAreClosed()
    {
        try
        {
            return !Directory.EnumerateFileSystemEntries("/").Any(entry => ForeignFolders.Contains(entry, StringComparer.Ordinal));
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }
}

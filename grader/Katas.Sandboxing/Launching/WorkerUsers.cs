using System.Globalization;
using System.Security.Cryptography;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// User ids that no account has, one for each process that root starts: the kernel counts threads by user, and lets processes of one
/// user signal each other.
/// </summary>
internal static class WorkerUsers
{
    /// <summary>First a range far beyond every real user; then what is left where a container has few users.</summary>
    private static readonly (long First, int Count)[] Ranges = [(1_600_000_000, 1 << 28), (60_000, 5_000), (65_534, 1)];

    /// <summary>A number for a new process; null where this process is not root, or its namespace has no other user.</summary>
    public static int? Next()
    {
        if (!Environment.IsPrivilegedProcess)
            return null;
        var users = Extents("/proc/self/uid_map");
        var groups = Extents("/proc/self/gid_map");
        var (first, count) = Ranges.FirstOrDefault(range => Has(users, range) && Has(groups, range));
        return count == 0 ? null : (int)first + RandomNumberGenerator.GetInt32(count);
    }

    private static bool Has((long First, long Count)[] extents, (long First, int Count) range) =>
        extents.Any(extent => extent.First <= range.First && range.First + range.Count <= extent.First + extent.Count);

    /// <summary>Each line of a map: the first number inside, the first one outside, and how many.</summary>
    private static (long First, long Count)[] Extents(string map) =>
    [
        .. File.ReadLines(map).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture))),
    ];
}

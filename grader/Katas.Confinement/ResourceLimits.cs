using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>One limit as the kernel knows it: a number for the resource, and the value.</summary>
public readonly record struct ResourceLimit(string Name, int Resource, long Value);

/// <summary>
/// The limits that the kernel enforces on a process. Both the soft and the hard limit are set, so that the process cannot raise them again.
/// </summary>
public static partial class ResourceLimits
{
    private const int Megabyte = 20;
    private const long Descriptors = 1024; // the runtime holds two for each loaded assembly; 128 broke honest code

    private enum Resource
    {
        Processor = 0,
        FileSize = 1,
        PrivateMemory = 2,
        CoreDump = 4,
        Threads = 6,
        Descriptors = 7,
        LockedMemory = 8,
        AddressSpace = 9,
        Queues = 12,
    }

    /// <summary>The limits that can be in force from the first instruction.</summary>
    public static IEnumerable<ResourceLimit> AtStart(ResourceQuota quota) =>
    [
        Limit(Resource.PrivateMemory, quota.PrivateMegabytes << Megabyte),
        Limit(Resource.Processor, quota.ProcessorSeconds),
        Limit(Resource.Descriptors, Descriptors),
        Limit(Resource.FileSize, 0),
        Limit(Resource.CoreDump, 0),
        Limit(Resource.LockedMemory, 0),
        Limit(Resource.Queues, 0),
    ];

    /// <summary>
    /// Sets the limits that depend on what the runtime has reserved, and on the namespace in which threads are counted.
    /// Returns whether the kernel says of every limit that it is in force.
    /// </summary>
    internal static bool Complete(ResourceQuota quota)
    {
        var space = Limit(Resource.AddressSpace, AddressSpaceNow() + (quota.AddressMegabytes << Megabyte));
        var threads = Limit(Resource.Threads, quota.Threads);
        Set(space);
        Set(threads);
        return AtStart(quota).Append(space).Append(threads).All(IsInForce);
    }

    private static ResourceLimit Limit(Resource resource, long value) => new($"limit {resource}", (int)resource, value);

    private static long AddressSpaceNow()
    {
        var pages = File.ReadAllText("/proc/self/statm").Split(' ')[0];
        return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
    }

    private static void Set(ResourceLimit limit)
    {
        if (setrlimit(limit.Resource, new Pair(limit.Value, limit.Value)) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"The {limit.Name} could not be set to {limit.Value}.");
    }

    private static bool IsInForce(ResourceLimit limit) =>
        getrlimit(limit.Resource, out var found) == 0 && found == new Pair(limit.Value, limit.Value);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int setrlimit(int resource, in Pair limit);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int getrlimit(int resource, out Pair limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Pair(long Soft, long Hard);
}

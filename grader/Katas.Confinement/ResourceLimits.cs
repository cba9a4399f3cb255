using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>
/// The limits that the kernel enforces on a process. Both the soft and the hard limit are set, so that the process cannot raise them again.
/// </summary>
internal static partial class ResourceLimits
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

    public static void Apply(ResourceQuota allowance)
    {
        Set(Resource.PrivateMemory, allowance.PrivateMegabytes << Megabyte);
        Set(Resource.AddressSpace, AddressSpaceNow() + (allowance.AddressMegabytes << Megabyte));
        Set(Resource.Threads, allowance.Threads);
        Set(Resource.Processor, allowance.ProcessorSeconds);
        Set(Resource.Descriptors, Descriptors);
        foreach (var forbidden in new[] { Resource.FileSize, Resource.CoreDump, Resource.LockedMemory, Resource.Queues })
            Set(forbidden, 0);
    }

    private static long AddressSpaceNow()
    {
        var pages = File.ReadAllText("/proc/self/statm").Split(' ')[0];
        return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
    }

    private static void Set(Resource resource, long value)
    {
        if (setrlimit((int)resource, new Limit(value, value)) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"The limit '{resource}' could not be set to {value}.");
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int setrlimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(long Soft, long Hard);
}

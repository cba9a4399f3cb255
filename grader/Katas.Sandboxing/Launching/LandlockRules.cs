using Katas.Confinement;
using Katas.Sandboxing.Processes;

namespace Katas.Sandboxing.Launching;

/// <summary>What a rule of Landlock grants (kernel: <c>LANDLOCK_ACCESS_FS_…</c>).</summary>
[Flags]
internal enum FileRights : ulong
{
    None = 0,
    Execute = 1,
    Read = 4,
    List = 8,
}

/// <summary>One file, or everything beneath one folder, and what may be done with it.</summary>
internal sealed record LandlockRule(string Path, FileRights Rights);

/// <summary>All that a .NET program may open; found by tracing a start and by taking away one line after the other.</summary>
internal static class LandlockRules
{
    private const FileRights ReadAndList = FileRights.Read | FileRights.List;
    private const FileRights Run = FileRights.Execute | ReadAndList;

    /// <summary>
    /// Files of the process itself. Only the new process can grant them, because they do not exist earlier; and only these, because the
    /// folder also holds the machine's mounts and connections.
    /// </summary>
    public static IReadOnlyList<string> OwnFiles { get; } =
    [
        "/proc/self/maps", // the runtime does not start without: it looks up the stack of its first thread
        "/proc/self/status", "/proc/self/statm", "/proc/self/uid_map", // read while the process confines itself further
        "/proc/self/stat", // what honest code asks about its own memory and time
    ];

    /// <param name="machine">The processor, which names the folder of libraries.</param>
    /// <param name="folder">The folder of the program.</param>
    /// <param name="isNative">Whether the program itself is run, and not the runtime's host.</param>
    public static IEnumerable<LandlockRule> For(Machine machine, string folder, bool isNative) =>
    [
        new(Path.Combine(DotnetProgram.Root, "dotnet"), FileRights.Execute | FileRights.Read),
        new(Path.Combine(DotnetProgram.Root, "host"), Run),
        new(Path.Combine(DotnetProgram.Root, "shared", "Microsoft.NETCore.App"), Run),
        new(folder, isNative ? Run : ReadAndList),
        .. SystemLibraries.Of(machine).Select(library => new LandlockRule(library, Run)),
        new("/etc/ld.so.cache", FileRights.Read),
        new($"/etc/ld-musl-{machine.Name}.path", FileRights.Read), // where musl looks for libraries, and nowhere if it may not read it
        new("/usr/share/zoneinfo", ReadAndList),
        new("/dev/null", FileRights.Read),
        new("/dev/urandom", FileRights.Read),
        new("/proc/meminfo", FileRights.Read),
        new("/sys/devices/system/cpu", ReadAndList),
        new("/sys/devices/system/node", ReadAndList),
    ];
}

using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>
/// Other ways to a file than to open it by its path: by folders, links, names and descriptors, wherever files are closed.
/// </summary>
internal static class AroundFiles
{
    private const string PathOnly = "0x20_0000"; // O_PATH
    private const string Folder = "Path.GetDirectoryName(\"$SECRET$\")!";

    public static IEnumerable<Strike> Attacks =>
    [
        Opening("open a file below the root's descriptor", $"openat(open(\"/\", {PathOnly}), \"$SECRET$\".Substring(1), 0)"),
        Opening("open a file below its folder's descriptor", $"openat(open({Folder}, {PathOnly}), \"secret.txt\", 0)"),
        Opening("open a file by a detour", "open(AppContext.BaseDirectory + \"/../../../../../../..\" + \"$SECRET$\", 0)"),
        Opening("open a file through the root of the process", "open(\"/proc/self/root\" + \"$SECRET$\", 0)"),
        Opening("open a file through the root of the grader", "open(\"/proc/$HOST$/root\" + \"$SECRET$\", 0)"),
        Opening("open a file through the folder of the grader", "open(\"/proc/$HOST$/cwd/Katas.sln\", 0)"),
        Opening("open a file through the folder of the process", "open(\"/proc/self/cwd\" + \"$SECRET$\", 0)"),
        Opening("open a file through a thread", $"open($\"/proc/self/task/{{Environment.ProcessId}}/root{{\"$SECRET$\"}}\", 0)"),
        Opening("open a descriptor again", $"open($\"/proc/self/fd/{{open(\"$SECRET$\", {PathOnly})}}\", 0)"),
        Opening("open a program for reading", "open(\"/bin/sh\", 0)"),
        Opening("open the disk itself", "open(\"/dev/vda\", 0) + open(\"/dev/sda\", 0) + 1"),
        Opening("open the machine's memory", "open(\"/dev/mem\", 0) + open(\"/proc/kcore\", 0) + 1"),
        Opening("open a file without a name", "open(\"/tmp\", 0x41_0002)"),
        Opening("list the folder of a file", $"open({Folder}, 0x1_0000)"),
        Opening("list the folder of all processes", "open(\"/proc/$HOST$/task\", 0x1_0000)"),
        Calling("give a file a second name", 86, -1, "$SECRET$", "/tmp/katas-second"),
        Calling("give a file another name", 82, -1, "$SECRET$", "/tmp/katas-other"),
        Calling("give a link to a file", 88, -1, "$SECRET$", "/tmp/katas-link"),
        new("read through the folder one is in", Ends.Failed | Ends.Forbidden,
            $"Environment.CurrentDirectory = {Folder}; throw new InvalidOperationException(File.ReadAllText(\"secret.txt\"));"),
        new("map a file into memory", Ends.Forbidden,
            "System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile(\"$SECRET$\", FileMode.Open, null, 0, "
            + "System.IO.MemoryMappedFiles.MemoryMappedFileAccess.Read);"),
        new("load a library of one's own", Ends.Failed | Ends.Forbidden,
            "System.Runtime.InteropServices.NativeLibrary.Load(\"$SECRET$\");"),
    ];

    private static string Members => string.Join('\n', Kernel.OpenFile, Native.Import("int openat(nint folder, string path, int flags)"),
        Native.Import("nint syscall(nint number, string a, string b)"));

    private static Strike Opening(string name, string call) => new(name, Ends.Failed, Native.Report($"(int)({call})"))
    { Members = Members, Says = "result -1" };

    /// <summary>A call that arm64 does not have: there its number is no call.</summary>
    private static Strike Calling(string name, int x64, int arm64, string first, string second) =>
        new(name, Ends.Failed, Native.Report($"syscall({(Kernel.IsX64 ? x64 : arm64)}, \"{first}\", \"{second}\")"))
        { Members = Members, Says = "result -1" };
}

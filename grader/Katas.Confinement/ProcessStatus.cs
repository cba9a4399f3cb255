using System.Globalization;
using System.Runtime.InteropServices;
using Katas.Wire;

namespace Katas.Confinement;

/// <summary>What the kernel says about this process: a layer is reported because it is in force, not because it was requested.</summary>
internal static partial class ProcessStatus
{
    private const string NoCapabilities = "0000000000000000";

    private const int OpenFolder = 0; // O_RDONLY

    /// <summary>Folders that every whole system has, and no sandbox.</summary>
    private static readonly string[] ForeignFolders = ["/home", "/root", "/var", "/run", "/bin", "/opt", "/srv", "/boot"];

    /// <remarks>No queries and no dictionaries: each worker would compile them anew, which costs more than all the rest.</remarks>
    public static Layers Read()
    {
        var status = OwnFile.Read("status");
        var user = long.Parse(Field(status, "Uid").Split('\t')[0], CultureInfo.InvariantCulture);
        return (IsUnprivileged(status) ? Layers.Unprivileged : Layers.None)
            | (Field(status, "Seccomp") == "2" ? Layers.StartFilter : Layers.None)
            | (IsOrdinary(user) ? Layers.OrdinaryUser : Layers.None)
            | (FilesAreClosed() ? Layers.ClosedFiles : Layers.None);
    }

    private static string Field(string status, string name)
    {
        var start = status.IndexOf($"\n{name}:\t", StringComparison.Ordinal) + name.Length + 3;
        return status[start..status.IndexOf('\n', start)];
    }

    /// <summary>
    /// The bounding set does not count: without new privileges nothing of it can be gained, and an ordinary user cannot empty it.
    /// </summary>
    private static bool IsUnprivileged(string status) => Field(status, "NoNewPrivs") == "1"
        && Field(status, "CapPrm") == NoCapabilities && Field(status, "CapEff") == NoCapabilities
        && Field(status, "CapInh") == NoCapabilities;

    /// <summary>
    /// Whether the user outside of our namespace is not root, for whom the kernel does not enforce the limit of threads. A namespace
    /// without any user is one that an ordinary user has made for this process.
    /// </summary>
    private static bool IsOrdinary(long user)
    {
        var map = OwnFile.Read("uid_map");
        foreach (var line in map.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var outside, var count]
                && user - Number(first) is var place and >= 0 && place < Number(count) && place + Number(outside) != 0)
            {
                return true;
            }
        }
        return map.Length == 0;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Landlock refuses to open the root; in a file system of our own it holds nothing but what we have put there.</summary>
    private static unsafe bool FilesAreClosed()
    {
        int root;
        fixed (byte* path = "/\0"u8)
            root = open(path, OpenFolder);
        if (root < 0)
            return true;
        _ = close(root);
        foreach (var folder in ForeignFolders)
        {
            if (Path.Exists(folder))
                return false;
        }
        return true;
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static unsafe partial int open(byte* path, int flags);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int close(int descriptor);
}

using System.Runtime.InteropServices;

namespace Attack.Tests.Sandboxing;

/// <summary>A descriptor that was left open, so that every child would inherit it.</summary>
internal static partial class OpenDescriptor
{
    /// <summary>
    /// A question from inside: where all open descriptors lead. It reads links one by one, because Landlock closes their folder.
    /// </summary>
    public const string Targets = "string.Join(',', Enumerable.Range(0, 1024)"
        + ".Select(n => new FileInfo($\"/proc/self/fd/{n}\").LinkTarget).Where(target => target != null))";

    private const int High = 200;

    /// <summary>Opens one for the rest of this process; says where it leads.</summary>
    public static string Leave()
    {
        using var file = File.OpenHandle(typeof(OpenDescriptor).Assembly.Location);
        _ = dup2((int)file.DangerousGetHandle(), High);
        return Path.GetFileName(typeof(OpenDescriptor).Assembly.Location);
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int dup2(int from, int to);
}

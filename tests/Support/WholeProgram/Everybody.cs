using System.Runtime.Versioning;

namespace Tests.Support;

/// <summary>Root stops being root before a sandboxed program starts: what it has to find must be open to everybody.</summary>
[SupportedOSPlatform("linux")]
internal static class Everybody
{
    private const UnixFileMode ReadAndEnter = (UnixFileMode)0b111_101_101;

    public static void MayUse(params string[] paths)
    {
        foreach (var path in paths)
            File.SetUnixFileMode(path, ReadAndEnter);
    }
}

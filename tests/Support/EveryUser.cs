using System.Runtime.Versioning;

namespace Tests.Support;

/// <summary>Root stops being root before a sandboxed program starts: what that program has to read must be open to every user.</summary>
[UnsupportedOSPlatform("windows")]
internal static class EveryUser
{
    private const UnixFileMode ReadAndEnter = (UnixFileMode)0b111_101_101;

    public static void MayUse(params string[] paths)
    {
        foreach (var path in paths)
            File.SetUnixFileMode(path, ReadAndEnter);
    }
}

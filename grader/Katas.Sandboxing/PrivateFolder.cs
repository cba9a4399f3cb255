using System.Runtime.Versioning;

namespace Katas.Sandboxing;

/// <summary>
/// A folder that only the grader may enter. Landlock closes what is in files, but not that they are there: their names and sizes could be
/// guessed. Where the grader is root, workers are other users, whom the folder's mode keeps out.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class PrivateFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Closes a folder to others if it belongs to root and we are root; a folder of another user is left as it is.</summary>
    public static void Close(string folder)
    {
        if (Environment.IsPrivilegedProcess && Directory.Exists(folder) && FileOwner.IsFolderOfOurs(folder))
            File.SetUnixFileMode(folder, OwnerOnly);
    }
}

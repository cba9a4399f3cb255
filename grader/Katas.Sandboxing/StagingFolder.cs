using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Katas.Sandboxing;

/// <summary>
/// A temporary folder with everything that goes into a sandbox: copies of the programs (readable even when the kit is not, and under a
/// path that reveals nothing), the filter, a user, and a secret that must not be readable from inside.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class StagingFolder : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory(StaleStagingFolders.Prefix);
    private readonly FileStream claim;
    private readonly Dictionary<string, string> copies = new(StringComparer.Ordinal);

    /// <param name="filter">The filter that is in force from the first instruction.</param>
    public StagingFolder(byte[] filter)
    {
        claim = StaleStagingFolders.Claim(root);
        StaleStagingFolders.RemoveBeside(root);
        root.UnixFileMode = Readable | Enterable | UnixFileMode.UserWrite;
        File.WriteAllBytes(Filter, filter);
        Plant(Users, "nobody:x:65534:65534:nobody:/tmp:/usr/sbin/nologin\n");
        Plant(Secret, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
    }

    /// <summary>Its path, which is in the command line of every process started with it.</summary>
    public string Folder => root.FullName;

    /// <summary>The file with the filter that is in force from the first instruction.</summary>
    public string Filter => Path.Combine(root.FullName, "filter");

    /// <summary>The list of users inside the sandbox: one.</summary>
    public string Users => Path.Combine(root.FullName, "users");

    /// <summary>A file that every user of this machine may read, but no process in the sandbox.</summary>
    public string Secret => Path.Combine(root.FullName, "secret");

    /// <summary>The copy of a program, with everything that is in its folder; made once.</summary>
    public ProgramCopy CopyOf(ConfinedProgram program) => ProgramCopy.Of(program, CopyOf);

    public void Dispose()
    {
        root.Delete(recursive: true);
        claim.Dispose();
    }

    private string CopyOf(string folder)
    {
        lock (copies)
            return copies.TryGetValue(folder, out var copy) ? copy : copies[folder] = Copy(folder);
    }

    private string Copy(string folder)
    {
        var copy = root.CreateSubdirectory($"{copies.Count}");
        copy.UnixFileMode = root.UnixFileMode;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var target = Path.Combine(copy.FullName, Path.GetFileName(file));
            File.Copy(file, target);
            File.SetUnixFileMode(target, Readable | UnixFileMode.UserWrite | (File.GetUnixFileMode(file) & Enterable));
        }
        return copy.FullName;
    }

    private static void Plant(string path, string text)
    {
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, Readable | UnixFileMode.UserWrite);
    }
}

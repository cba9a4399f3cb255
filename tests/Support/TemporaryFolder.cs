using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Tests.Support;

/// <summary>A folder for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("katas-").FullName;

    public string Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public string Write(string file, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>
    /// A program that every user may run. Another process writes it: one that is made here meanwhile would hold our open file until it
    /// becomes a program itself, and the kernel runs no file that is open for writing ("Text file busy").
    /// </summary>
    public string WriteProgram(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        using var copy = Process.Start("cp", [Write($"{file}.text", text), path]);
        copy.WaitForExit();
        if (!OperatingSystem.IsWindows())
            EveryUser.MayUse(path);
        return path;
    }

    /// <summary>Another folder with the same in it.</summary>
    public TemporaryFolder Copy() => CopyOf(Path);

    public static TemporaryFolder CopyOf(string path)
    {
        var copy = new TemporaryFolder();
        foreach (var folder in Directory.EnumerateDirectories(path, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(path, folder)));
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            File.Copy(file, System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(path, file)));
        return copy;
    }

    /// <summary>Every file with its time and content, to compare before and after.</summary>
    public IReadOnlyList<string> Fingerprint() =>
    [
        .. Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(entry =>
                $"{entry} {File.GetLastWriteTimeUtc(entry):O} "
                    + $"{(File.Exists(entry) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry))) : "folder")}"),
    ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

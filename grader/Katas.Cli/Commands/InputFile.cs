using Katas.Core;
using Katas.Core.Text;

namespace Katas.Cli.Commands;

/// <summary>Files that an instructor names.</summary>
internal static class InputFile
{
    private const long MostBytes = 64 << 20;

    /// <exception cref="UsageException">There is no such file, it cannot be read, or it is no text.</exception>
    public static TextFile Text(string path) =>
        TextFile.Read(Bytes(path), out var reason) ?? throw new UsageException($"'{path}' {reason}.");

    private static byte[] Bytes(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"'{path}' is not a file. Check its name.");
        if (new FileInfo(path).Length > MostBytes)
            throw new UsageException($"'{path}' has more than {MostBytes >> 20} MB, more than any such file has. Check its name.");
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {exception.Message}");
        }
    }
}

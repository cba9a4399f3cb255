namespace Katas.Core.Files;

/// <summary>
/// Writes a file whole or not at all: into a draft first, then to the disk, then under its name. A reader sees
/// the old content or the new, also after a crash.
/// </summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes into a folder that is there. Returns why the file cannot be written, in the system's words; null when it is written.
    /// </summary>
    /// <remarks>A device (a terminal, a pipe, nothing) is written to: a file must not take its place.</remarks>
    public static string? TryWrite(string path, ReadOnlySpan<byte> content)
    {
        var target = Path.GetFullPath(path);
        try
        {
            if (IsDevice(target))
                File.WriteAllBytes(target, content);
            else
                Replace(target, Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.{Guid.NewGuid():N}"), content);
            return null;
        }
        catch (Exception exception) when (IsWriteError(exception))
        {
            return exception.Message;
        }
    }

    /// <summary>
    /// Writes into a tree of our own, whose missing folders are made; returns like <see cref="TryWrite(string, ReadOnlySpan{byte})"/>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="draft">Where they are written first, on the same disk. A leftover file or link at this path is deleted first.</param>
    public static string? TryWrite(string path, ReadOnlySpan<byte> content, string draft)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(draft))!);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.Delete(draft);
            Replace(path, draft, content);
            return null;
        }
        catch (Exception exception) when (IsWriteError(exception))
        {
            return exception.Message;
        }
    }

    private static bool IsDevice(string target) => target.StartsWith("/dev/", StringComparison.Ordinal);

    private static bool IsWriteError(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException;

    private static void Replace(string target, string draft, ReadOnlySpan<byte> content)
    {
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write)) // follows no link
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true); // a name must not become true before its bytes
            }
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            TryDelete(draft); // gone already when all went well
        }
    }

    private static void TryDelete(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception exception) when (IsWriteError(exception))
        {
            // What could not be written cannot be removed either; the first reason is the one to tell.
        }
    }
}

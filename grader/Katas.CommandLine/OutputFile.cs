using System.Text;
using Katas.Core;

namespace Katas.CommandLine;

/// <summary>Files we write: whole or not at all.</summary>
public static class OutputFile
{
    /// <summary>A report that may have been asked for: into a file, or to standard output for '-'.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void WriteIfAsked(string? target, Func<string> report)
    {
        if (target == "-")
            Console.Out.Write(report());
        else if (target is not null)
            Write(target, Encoding.UTF8.GetBytes(report()));
    }

    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var target = Path.GetFullPath(path);
        var isDevice = target.StartsWith("/dev/", StringComparison.Ordinal); // a terminal, a pipe, nothing: a file must not take its place
        var unfinished = isDevice ? target : Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(unfinished, content);
            if (!isDevice)
                File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!isDevice)
                TryDelete(unfinished);
            throw new UsageException($"'{path}' cannot be written: {exception.Message} Nothing was changed.");
        }
    }

    /// <summary>Whether two paths may be one file; letter case is ignored, as some disks do.</summary>
    public static bool IsSame(string path, string other) => Resolved(path).Equals(Resolved(other), StringComparison.OrdinalIgnoreCase);

    private static string Resolved(string path) => File.Exists(path)
        ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path)
        : Path.GetFullPath(path);

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot be removed either; the sentence about writing says why.
        }
    }
}

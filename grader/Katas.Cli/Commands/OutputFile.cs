using System.Text;
using Katas.Core;
using Katas.Core.Files;

namespace Katas.Cli.Commands;

/// <summary>Files that an instructor asks for.</summary>
internal static class OutputFile
{
    /// <summary>A report that may have been asked for: into a file, or to standard output for '-'.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="inLog">Its form on standard output, which may be a log that obeys commands.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void WriteIfAsked(string? target, Func<string> report, Func<string, string> inLog)
    {
        if (target == "-")
            Console.Out.Write(inLog(report()));
        else if (target is not null)
            Write(target, report());
    }

    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        if (AtomicFile.TryWrite(path, content) is { } reason)
            throw new UsageException($"'{path}' cannot be written: {reason} Nothing was changed.");
    }

    /// <summary>Whether two paths may be one file; letter case is ignored, as some disks do.</summary>
    public static bool IsSame(string path, string other) => Resolved(path).Equals(Resolved(other), StringComparison.OrdinalIgnoreCase);

    private static string Resolved(string path) => File.Exists(path)
        ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path)
        : Path.GetFullPath(path);
}

using System.Text;

namespace Katas.Sandboxing.Processes;

/// <summary>
/// The report that the runtime prints when a process ends against its will. From where it begins, nothing is the learner's.
/// </summary>
public static class RuntimeReport
{
    private static readonly byte[][] Beginnings =
        [.. new[] { "Stack overflow.\n", "Unhandled exception. ", "Process terminated.", "Out of memory.\n", "Fatal error." }
            .Select(Encoding.UTF8.GetBytes)];

    /// <summary>The longest text by which a report is known.</summary>
    public static int LongestBeginning { get; } = Beginnings.Max(beginning => beginning.Length);

    /// <summary>Where a report begins in what was printed; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<byte> printed)
    {
        var first = -1;
        foreach (var beginning in Beginnings)
        {
            var at = printed.IndexOf(beginning);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }
        return first;
    }

    /// <summary>What was printed before a report, and whether there is one.</summary>
    public static (string Before, bool IsThere) Split(string printed)
    {
        var bytes = Encoding.UTF8.GetBytes(printed);
        var at = IndexIn(bytes);
        return at < 0 ? (printed, false) : (Encoding.UTF8.GetString(bytes, 0, at), true);
    }
}

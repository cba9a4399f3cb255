namespace Katas.Grader.Commands;

/// <summary>Where a report goes that was asked for: a file, or standard output for '-'.</summary>
internal static class ReportFiles
{
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? target, Func<string> report)
    {
        if (target is null)
            return;
        if (target == "-")
        {
            Console.Out.Write(report());
            return;
        }
        try
        {
            File.WriteAllText(target, report());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{target}' cannot be written: {exception.Message} Name a file in a folder that exists and can be written.");
        }
    }
}

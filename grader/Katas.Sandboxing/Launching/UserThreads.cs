using System.Globalization;

namespace Katas.Sandboxing.Launching;

/// <summary>How many threads all programs of this user have.</summary>
internal static class UserThreads
{
    public static int Count()
    {
        var user = Field(Status("/proc/self"), "Uid:");
        return Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Select(Status)
            .Where(status => Field(status, "Uid:") == user)
            .Sum(status => int.Parse(Field(status, "Threads:"), CultureInfo.InvariantCulture));
    }

    private static string[] Status(string folder)
    {
        try
        {
            return File.ReadAllLines($"{folder}/status");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return []; // it has just ended, or is hidden
        }
    }

    /// <summary>The first value of a field: of users it is the real one.</summary>
    private static string Field(string[] status, string name) =>
        status.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split('\t')[1] ?? "";
}

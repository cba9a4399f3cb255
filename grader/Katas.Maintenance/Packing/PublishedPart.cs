using System.Diagnostics;
using Katas.Core;

namespace Katas.Maintenance.Packing;

/// <summary>One project of the repository, published by the SDK.</summary>
internal static class PublishedPart
{
    private const int MostLines = 5;

    /// <summary>Publishes a project into a folder. What the SDK says goes to the error stream as it comes.</summary>
    /// <returns>Why it could not be published; null if it was.</returns>
    public static string? Make(string root, string project, string folder, params IReadOnlyList<string> options)
    {
        var start = new ProcessStartInfo("dotnet",
            ["publish", Path.Combine(root, project), "--output", folder, "--nologo", "--verbosity", "quiet", .. options])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new UsageException("'dotnet' does not start.");
        var said = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            said.Add(line.Trim());
            Console.Error.WriteLine(line);
        }
        process.WaitForExit();
        return process.ExitCode == 0
            ? null
            : string.Join(' ', said.Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct().Take(MostLines));
    }
}

using System.Diagnostics;
using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks;

/// <summary>The repository that the benchmark was built in.</summary>
internal sealed record Repository(string Folder)
{
    /// <summary>The page that the benchmark writes.</summary>
    public string Page => Path.Combine(Folder, "docs", "performance.md");

    public bool HasChanges => Git("status", "--porcelain").Length > 0;

    /// <summary>The SDK that builds in this folder.</summary>
    public string SdkVersion => Read("dotnet", "--version");

    /// <summary>The abbreviated hash of a commit.</summary>
    /// <exception cref="MeasurementException">There is no such commit here.</exception>
    public string CommitOf(string name) => Git("rev-parse", "--short", "--verify", name + "^{commit}");

    /// <exception cref="MeasurementException">The program does not lie in a clone of the kit.</exception>
    public static Repository Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Katas.sln")))
                return new Repository(folder.FullName);
        }
        throw new MeasurementException(
            "The benchmark does not lie in a clone of the kit. Start it with 'dotnet run --project tests/Benchmarks'.");
    }

    public WrittenNotes ReadNotes() =>
        WrittenNotes.Parse(File.ReadAllText(Path.Combine(Folder, "tests", "Benchmarks", "limits.md")));

    private string Git(params IReadOnlyList<string> arguments) => Read("git", arguments);

    private string Read(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = Folder };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new MeasurementException(
                $"'{program} {string.Join(' ', arguments)}' failed in '{Folder}'. The benchmark needs git, and a clone with both commits.");
    }
}

namespace Benchmarks.Measuring;

/// <summary>A program to run, where, and with which variables on top of the benchmark's own.</summary>
internal sealed record Command(string Folder, string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>Build servers are neither used nor left behind: what a build costs on a machine that has just started.</summary>
    public static readonly IReadOnlyDictionary<string, string> WithoutServers = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
    };

    /// <summary>
    /// Build servers of this benchmark alone: with names of its own, so that a build never talks to servers that another user
    /// started, whose processor time would not be counted.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string> WithServers = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["MSBUILDNODEHANDSHAKESALT"] = $"benchmark-{Environment.ProcessId}",
        ["SharedCompilationId"] = $"benchmark-{Environment.ProcessId}",
        ["UseSharedCompilation"] = "true",
    };

    /// <summary>Nor does a check leave a process behind that answers the next one.</summary>
    public static readonly IReadOnlyDictionary<string, string> WithoutCheckServer =
        new Dictionary<string, string>(WithoutServers, StringComparer.Ordinal) { ["KATAS_CHECK_SERVER"] = "0" };

    public IReadOnlyDictionary<string, string> Variables { get; init; } = WithoutServers;

    /// <summary>More than this is not a measurement but a process that hangs.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The program to start: one that is given with a folder lies in that of the command, not in the benchmark's own.</summary>
    public string File => Program.Contains('/', StringComparison.Ordinal) ? Path.Combine(Folder, Program) : Program;

    public override string ToString() => string.Join(' ', [Program, .. Arguments]);
}

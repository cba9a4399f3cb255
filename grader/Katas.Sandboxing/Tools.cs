using Katas.Confinement;
using Katas.Sandboxing.Launching;

namespace Katas.Sandboxing;

/// <summary>What this machine offers for a sandbox.</summary>
/// <param name="Machine">The architecture, if its system calls are known.</param>
/// <param name="LandlockVersion">The version of Landlock that the kernel speaks; zero without it.</param>
/// <param name="Bubblewrap">The program that makes a file system and processes of their own; null where it is not installed.</param>
public sealed record Tools(Machine? Machine, int LandlockVersion, string? Bubblewrap)
{
    /// <summary>
    /// A variable that names layers to do without: <c>bubblewrap</c>, <c>landlock</c>, <c>namespaces</c>, separated by commas.
    /// </summary>
    public const string WithoutVariable = "KATAS_SANDBOX_WITHOUT";

    private static readonly string[] Folders = ["/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin", "/sbin"];

    /// <summary>Whether namespaces of our own are tried.</summary>
    public bool Namespaces { get; init; } = true;

    /// <summary>The filter in force from the first instruction; tests put another one here.</summary>
    internal byte[]? FirstFilter { get; init; } = Machine is null ? null : Filters.ForStart(Machine);

    /// <summary>
    /// The name of a call that a new process leaves out while it confines itself; tests show in this way that each is needed.
    /// </summary>
    internal string? LeftOut { get; init; }

    public static Tools Find()
    {
        var without = (Environment.GetEnvironmentVariable(WithoutVariable) ?? "").Split(',', StringSplitOptions.TrimEntries);
        var machine = Machine.Current;
        var landlock = OperatingSystem.IsLinux() && machine is not null && !without.Contains("landlock", StringComparer.Ordinal)
            ? Landlock.Version(machine)
            : 0;
        return new Tools(machine, landlock, without.Contains("bubblewrap", StringComparer.Ordinal) ? null : Program("bwrap"))
        {
            Namespaces = !without.Contains("namespaces", StringComparer.Ordinal),
        };
    }

    /// <summary>Everything that is needed.</summary>
    public IEnumerable<Diagnostic> Requirements()
    {
        yield return new("The system is Linux", OperatingSystem.IsLinux(), SandboxErrors.OtherSystem);
        yield return new("The processor's system calls are known", Machine is not null, SandboxErrors.OtherProcessor);
        yield return new(
            "Files can be closed, with Landlock or with bubblewrap",
            LandlockVersion > 0 || Bubblewrap is not null,
            SandboxErrors.NothingClosesFiles);
    }

    private static string? Program(string name) => Folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}

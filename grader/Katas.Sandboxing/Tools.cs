using Katas.Confinement;

namespace Katas.Sandboxing;

/// <summary>What the sandbox needs on a machine; null means not found.</summary>
/// <param name="Machine">The architecture, if its system calls are known.</param>
/// <param name="Bubblewrap">The program that makes the namespaces.</param>
/// <param name="Setpriv">The program that gives up root; needed only when the grader runs as root.</param>
public sealed record Tools(Machine? Machine, string? Bubblewrap, string? Setpriv)
{
    private static readonly string[] Folders = ["/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin", "/sbin"];

    public static Tools Find() => new(Machine.Current, Program("bwrap"), Program("setpriv"));

    /// <summary>Everything that is needed, in the order in which to install it.</summary>
    public IEnumerable<Diagnostic> Requirements()
    {
        yield return new("The system is Linux", OperatingSystem.IsLinux(), SandboxErrors.OtherSystem);
        yield return new("The processor's system calls are known", Machine is not null, SandboxErrors.OtherProcessor);
        yield return new("'bwrap' (bubblewrap) is installed", Bubblewrap is not null, SandboxErrors.Bubblewrap);
        if (Environment.IsPrivilegedProcess)
        {
            yield return new("'setpriv' is installed, which root needs to be confined by limits", Setpriv is not null,
                SandboxErrors.Setpriv);
        }
    }

    private static string? Program(string name) => Folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}

using Katas.Confinement;

namespace Katas.Grader.Sandboxing;

/// <summary>What the sandbox needs of a machine. Null stands for what was not found.</summary>
/// <param name="Machine">The architecture, if its system calls are known.</param>
/// <param name="Bubblewrap">The program that makes the namespaces.</param>
/// <param name="Setpriv">The program that stops being root; needed by root only.</param>
internal sealed record Tools(Machine? Machine, string? Bubblewrap, string? Setpriv)
{
    private static readonly string[] Folders = ["/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin", "/sbin"];

    public static Tools Find() => new(Machine.Current, Program("bwrap"), Program("setpriv"));

    /// <summary>The first thing that is missing, with its cure; null when everything is there.</summary>
    public string? Missing() => this switch
    {
        { Machine: null } => Cures.OtherProcessor,
        { Bubblewrap: null } => $"'bwrap' (bubblewrap) is not installed; {Cures.Bubblewrap}",
        { Setpriv: null } when Environment.IsPrivilegedProcess => $"'setpriv' is not installed, and root is not confined by limits; {Cures.Setpriv}",
        _ => null,
    };

    private static string? Program(string name) => Folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}

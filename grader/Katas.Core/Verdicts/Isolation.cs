namespace Katas.Core.Verdicts;

/// <summary>What stands between the answers and this machine; every report carries it.</summary>
public enum Isolation
{
    /// <summary>Untrusted code behind every layer, each proved from inside.</summary>
    Sandboxed,

    /// <summary>Without a sandbox (<c>--trust</c>): separate processes and time limits only.</summary>
    Trusted,

    /// <summary>The code of the person who runs it.</summary>
    Own,
}

using System.Net;
using System.Net.Sockets;
using Katas.Core.Verdicts;
using Katas.Sandboxing;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>
/// What lies around an attack and is not its business: the sandbox, a secret file, a secret variable, a port that waits.
/// </summary>
internal sealed class Surroundings : IDisposable
{
    public const string Secret = "needle-5b1f0c7e";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly TemporaryFolder planted = new();
    private readonly string secretFile;

    public Surroundings()
    {
        listener.Start();
        secretFile = planted.Write("secret.txt", Secret);
        if (OperatingSystem.IsLinux())
            EveryUser.MayUse(planted.Path); // only the sandbox closes it
        Environment.SetEnvironmentVariable("KATAS_PLANTED_TOKEN", Secret);
    }

    public Sandbox Sandbox { get; } = Sandbox.For(Isolation.Sandboxed);

    /// <summary>What stands in the command line of every process that the sandbox starts.</summary>
    public string Mark => OurProcesses.MarkOf(Sandbox);

    /// <summary>The strike before this one: whatever disturbs what is honest may be its fault.</summary>
    public string Before { get; set; } = "nothing";

    /// <summary>Whether the planted file is unchanged, and nothing connected to our port.</summary>
    public bool IsUntouched => File.ReadAllText(secretFile) == Secret && !listener.Pending();

    /// <summary>The text with the places of what is planted.</summary>
    public string Aim(string text) => text
        .Replace("$SECRET$", secretFile, StringComparison.Ordinal)
        .Replace("$HOST$", $"{Environment.ProcessId}", StringComparison.Ordinal)
        .Replace("$PORT$", $"{((IPEndPoint)listener.LocalEndpoint).Port}", StringComparison.Ordinal);

    public void Dispose()
    {
        Sandbox.Dispose();
        listener.Dispose();
        planted.Dispose();
    }
}

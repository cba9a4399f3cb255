using System.Net;
using System.Net.Sockets;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>What lies around an attack and is not its business: a secret file, a secret variable, a port that waits.</summary>
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

    /// <summary>Whether the planted file is unchanged, and nothing connected to our port.</summary>
    public bool IsUntouched => File.ReadAllText(secretFile) == Secret && !listener.Pending();

    /// <summary>The text with the places of what is planted.</summary>
    public string Aim(string text) => text
        .Replace("$SECRET$", secretFile, StringComparison.Ordinal)
        .Replace("$HOST$", $"{Environment.ProcessId}", StringComparison.Ordinal)
        .Replace("$PORT$", $"{((IPEndPoint)listener.LocalEndpoint).Port}", StringComparison.Ordinal);

    public void Dispose()
    {
        listener.Dispose();
        planted.Dispose();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Katas.Wire;

namespace Katas.Worker;

/// <summary>
/// Tries from inside what the sandbox forbids. The grader asks the first worker of a session to do this,
/// and grades nothing if a single attempt succeeds.
/// </summary>
internal static class Probing
{
    private static readonly string[] HarmlessNames = ["PATH", "PWD", "OLDPWD", "SHLVL", "_"];

    public static ProbedMessage Run(ProbeMessage probe) => new(
    [
        new("files of this machine cannot be read", Refused(() => File.ReadAllText(probe.PlantedFile))),
        new("no file can be written", Writable().All(folder => Refused(() => File.WriteAllText(Path.Combine(folder, "probe"), "")))),
        new("there is no network", Refused(() => Connect(probe.Port))),
        new("no program can be started", Refused(() => Process.Start(Environment.ProcessPath!).Dispose())),
        new("no other process can be seen", OnlyInitAndSelf()),
        new("the grader's environment is hidden", HiddenEnvironment()),
    ]);

    private static string[] Writable() =>
        ["/tmp", "/", "/dev", "/dev/shm", "/proc/self", AppContext.BaseDirectory, Environment.CurrentDirectory];

    private static bool Refused(Action attempt)
    {
        try
        {
            attempt();
            return false;
        }
#pragma warning disable CA1031 // any kind of refusal is right here
        catch (Exception)
#pragma warning restore CA1031
        {
            return true;
        }
    }

    private static void Connect(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(IPAddress.Loopback, port);
    }

    /// <summary>Only the sandbox's first process, which waits for us, and ourselves.</summary>
    private static bool OnlyInitAndSelf()
    {
        var seen = Directory.GetDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _));
        return seen.All(id => id == "1" || id == Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// The environment of the namespace's first process, which the grader started, must not contain anything of the grader's.
    /// </summary>
    private static bool HiddenEnvironment()
    {
        var names = File.ReadAllText("/proc/1/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('=')[0]);
        return names.All(name => HarmlessNames.Contains(name, StringComparer.Ordinal));
    }
}

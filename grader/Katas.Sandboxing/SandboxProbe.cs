using System.Net;
using System.Net.Sockets;
using Katas.Core;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>Runs the sandbox checks in the first worker of a session, which carries no submission and tries to get out.</summary>
internal static class SandboxProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <exception cref="UsageException">The worker did not start, or a layer is missing.</exception>
    public static IReadOnlyList<SandboxCheck> Send(ChildProcess worker, string secret)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        try
        {
            worker.WaitUntilReady(Patience);
            var probe = new ProbeMessage(secret, ((IPEndPoint)listener.LocalEndpoint).Port, Environment.ProcessId);
            var answer = worker.Ask(FrameKind.Probe, probe.ToBytes(), FrameKind.Probed, new Deadline(Patience, Patience));
            return ProbedMessage.FromBytes(answer.Span).SandboxChecks;
        }
        catch (ProcessEndedException ended)
        {
            throw new SandboxUnavailableException(
                $"a confined worker does not start ({Reason(ended.ProcessExit)}). {SandboxErrors.UserNamespaces}");
        }
        catch (WireException exception)
        {
            throw new SandboxUnavailableException($"the sandbox probe returned an invalid message ({exception.Message})");
        }
    }

    private static string Reason(ProcessExit ending) =>
        ending.FirstLine.Length > 0 ? ending.FirstLine : $"{ending.Kind}, exit code {ending.ExitCode}";
}

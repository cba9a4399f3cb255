using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Text;
using Katas.Reports;

namespace Katas.Learning.Serving;

/// <summary>
/// A process that stays for some minutes after a check, with its compiler, its suites and a waiting worker, and answers the next one. It
/// serves one user, only the answers in one kit's exercises, and it ends by itself.
/// </summary>
internal static class CheckServer
{
    /// <summary>How many seconds it stays after its last answer; <c>0</c> keeps each check in a process of its own.</summary>
    public const string Variable = "KATAS_CHECK_SERVER";

    private const int Usual = 300;

    /// <summary>
    /// How long it stays; zero where none is wanted. A build machine waits for every process that a step has left behind, and Windows
    /// locks the files of a running program, so that the next build would fail.
    /// </summary>
    public static TimeSpan Stays { get; } = OperatingSystem.IsWindows() || CiService.IsHere
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable(Variable), out var seconds) ? seconds : Usual);

    /// <summary>Answers one request after the other until none has come for some minutes, or the kit has changed.</summary>
    public static int Serve(KitPaths paths, string pipe)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stay);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stay);
        const PipeOptions OurUserOnly = PipeOptions.CurrentUserOnly | PipeOptions.Asynchronous;
        using var server = new NamedPipeServerStream(pipe, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, OurUserOnly);
        var stamp = KitStamp.Of(paths);
        using var session = LearnerSession.Open([]);
        while (IsAsked(server))
        {
            if (!TryAnswer(server, session, stamp))
                break;
        }
        return ExitCode.AllPassed;
    }

    /// <summary>The terminal sends its signals to everything that was started in it; the next check may come from another one.</summary>
    private static void Stay(PosixSignalContext signal) => signal.Cancel = true;

    private static bool IsAsked(NamedPipeServerStream server)
    {
        using var patience = new CancellationTokenSource(Stays);
        try
        {
            server.WaitForConnectionAsync(patience.Token).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>False if the kit has changed: the next server is made of the new files.</summary>
    private static bool TryAnswer(NamedPipeServerStream server, LearnerSession session, string stamp)
    {
        try
        {
            using var reader = new BinaryReader(server, Encoding.UTF8, leaveOpen: true);
            using var writer = new BinaryWriter(server, Encoding.UTF8, leaveOpen: true);
            var request = CheckRequest.Read(reader);
            var answer = request.Stamp == stamp ? Answer(session, request) : new CheckAnswer(null, "", "");
            answer.Write(writer);
            return answer.ExitCode is not null;
        }
        catch (IOException)
        {
            return true; // whoever asked is gone
        }
        finally
        {
            server.Disconnect();
        }
    }

    private static CheckAnswer Answer(LearnerSession session, CheckRequest request)
    {
        using var output = new StringWriter();
        try
        {
            var code = session.Check([.. request.Katas], Terminal.Of(output, request.TerminalWidth), isLast: false);
            return new CheckAnswer(code, output.ToString(), "");
        }
        catch (UsageException usage)
        {
            return new CheckAnswer(ExitCode.CannotGrade, output.ToString(), SafeText.ForLog(usage.Message) + Environment.NewLine);
        }
    }
}

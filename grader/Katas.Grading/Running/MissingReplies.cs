using Katas.Core.Kits;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>Reads the end of a worker: which outcome, and why. The text it printed only chooses the kind of message.</summary>
internal static class MissingReplies
{
    private const int KilledByFilter = 128 + 31; // SIGSYS
    private const int Aborted = 128 + 6; // SIGABRT, in which each report of the runtime ends
    private const int MostOutput = 8; // MiB

    /// <summary>
    /// A crash that the runtime has begun to report is a crash, although the report of a deep stack may be so long that a clock runs out,
    /// or more than may be printed, or more memory is needed than there is.
    /// </summary>
    public static MissingReply From(ProcessExit ending, Limits limits, string member) =>
        ending.Kind is not (ProcessExitKind.Exited or ProcessExitKind.ProtocolViolation) && RuntimeReport.Split(ending.Detail).IsThere
            ? OfEnd(ending with { Kind = ProcessExitKind.Exited, ExitCode = Aborted }, limits, member)
            : OfEnd(ending, limits, member);

    private static MissingReply OfEnd(ProcessExit ending, Limits limits, string member) => ending.Kind switch
    {
        ProcessExitKind.TimedOut =>
            new(Outcome.TimedOut, Message(TestMessageKind.TimedOut, member) with { Limit = limits.Call.TotalSeconds }),
        ProcessExitKind.OutputLimit => new(Outcome.Crashed, Message(TestMessageKind.OutputLimit, member) with { Limit = MostOutput }),
        // where the kernel counts threads it refuses more of them as it refuses memory, and the runtime says the same of both
        ProcessExitKind.MemoryLimit or ProcessExitKind.ThreadLimit => new(Outcome.Crashed, Message(TestMessageKind.OutOfMemory, member)),
        ProcessExitKind.Exited when ending.ExitCode == KilledByFilter =>
            new(Outcome.Forbidden, Message(TestMessageKind.ForbiddenSystemCall, member)),
        ProcessExitKind.ProtocolViolation => new(Outcome.Forbidden, Message(TestMessageKind.ProtocolViolation, member)),
        _ => new(Outcome.Crashed, Cause(ending, member) with { ExitCode = ending.ExitCode }),
    };

    private static TestMessage Cause(ProcessExit ending, string member) => ending switch
    {
        _ when Says(ending, "Stack overflow") => Message(TestMessageKind.StackOverflow, member),
        _ when Says(ending, "OutOfMemoryException") || Says(ending, "Out of memory") => Message(TestMessageKind.OutOfMemory, member),
        _ when Says(ending, "Unhandled exception") =>
            Message(TestMessageKind.UnhandledException, member) with { LearnerText = FirstLineAfter(ending.Detail, "Unhandled exception") },
        _ when Says(ending, "Process terminated") => Message(TestMessageKind.FailFast, member),
        { ExitCode: < 128 and >= 0 } => Message(TestMessageKind.ProcessEnded, member),
        _ => Message(TestMessageKind.ProcessDied, member),
    };

    private static TestMessage Message(TestMessageKind kind, string member) => new(kind) { Member = member };

    private static bool Says(ProcessExit ending, string words) => ending.Detail.Contains(words, StringComparison.Ordinal);

    private static string FirstLineAfter(string text, string words)
    {
        var rest = text[(text.IndexOf(words, StringComparison.Ordinal) + words.Length)..].TrimStart('.', ' ');
        return ShortText.Beginning(rest.ReplaceLineEndings("\n").Split('\n')[0], 200, "…");
    }
}

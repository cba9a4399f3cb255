using System.Globalization;
using Katas.Core.Kits;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>Reads the end of a worker: which outcome, and one sentence. The text it printed only chooses the wording.</summary>
internal static class MissingReplies
{
    private const int KilledByFilter = 128 + 31; // SIGSYS

    public static MissingReply From(ProcessExit ending, Limits limits, string member) => ending.Kind switch
    {
        ProcessExitKind.TimedOut => new(Outcome.TimedOut, $"{member} did not answer within {Seconds(limits.Call)}. Look for a loop or a wait that never ends."),
        ProcessExitKind.OutputLimit => new(Outcome.Crashed, $"{member} printed more than 8 MiB and was stopped. Print less."),
        ProcessExitKind.MemoryLimit => new(Outcome.Crashed, $"{member} ran out of memory."),
        ProcessExitKind.Exited when ending.ExitCode == KilledByFilter => new(Outcome.Forbidden, $"{member} made a system call of a foreign kind and was stopped."),
        ProcessExitKind.ProtocolViolation => new(Outcome.Forbidden, $"{member} wrote to the grader's private pipe. Only return values count."),
        _ => new(Outcome.Crashed, $"{Cause(ending, member)} The process ended with code {ending.ExitCode.ToString(CultureInfo.InvariantCulture)}."),
    };

    private static string Cause(ProcessExit ending, string member) => ending switch
    {
        _ when Says(ending, "Stack overflow") => $"{member} overflowed the stack: look for a recursion that never ends.",
        _ when Says(ending, "OutOfMemoryException") || Says(ending, "Out of memory") => $"{member} ran out of memory.",
        _ when Says(ending, "Unhandled exception") => $"An exception was thrown on another thread or in an 'async void' method during {member}: {FirstLineAfter(ending.Detail, "Unhandled exception")}.",
        _ when Says(ending, "Process terminated") => $"{member} ended the process (fail fast).",
        { ExitCode: < 128 and >= 0 } => $"{member} ended the process.",
        _ => $"The process died during {member}.",
    };

    private static bool Says(ProcessExit ending, string words) => ending.Detail.Contains(words, StringComparison.Ordinal);

    private static string FirstLineAfter(string text, string words)
    {
        var rest = text[(text.IndexOf(words, StringComparison.Ordinal) + words.Length)..].TrimStart('.', ' ');
        return ShortText.Beginning(rest.ReplaceLineEndings("\n").Split('\n')[0], 200, "…");
    }

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} seconds of processor time";
}

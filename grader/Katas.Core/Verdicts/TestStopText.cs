using System.Globalization;

namespace Katas.Core.Verdicts;

/// <summary>The sentences about a test that got nothing to compare: the process ended, a limit was reached, or the test failed.</summary>
internal static class TestStopText
{
    public static string Sentence(TestMessage message) => message.Kind switch
    {
        TestMessageKind.ForbiddenSystemCall => $"{message.Member} made a system call of a foreign kind and was stopped.",
        TestMessageKind.ProtocolViolation => $"{message.Member} wrote to the grader's private pipe. Only return values count.",
        TestMessageKind.TimedOut => $"{message.Member} did not answer within {Number(message.Limit)} seconds of processor time. "
            + "Look for a loop or a wait that never ends.",
        TestMessageKind.OutputLimit => $"{message.Member} printed more than {Number(message.Limit)} MiB and was stopped. Print less.",
        TestMessageKind.OutOfMemory => $"{message.Member} ran out of memory.{Code(message)}",
        TestMessageKind.StackOverflow => $"{message.Member} overflowed the stack: look for a recursion that never ends.{Code(message)}",
        TestMessageKind.UnhandledException => $"{Unhandled(message)}{Code(message)}",
        TestMessageKind.FailFast => $"{message.Member} ended the process (fail fast).{Code(message)}",
        TestMessageKind.ProcessEnded => $"{message.Member} ended the process.{Code(message)}",
        TestMessageKind.ProcessDied => $"The process died during {message.Member}.{Code(message)}",
        _ => Unasked(message),
    };

    private static string Unasked(TestMessage message) => message.Kind switch
    {
        TestMessageKind.NotAskedAfterTimeouts => $"{message.Member} was not asked again: it did not answer before.",
        TestMessageKind.NotAskedAfterCrashes =>
            $"{message.Member} was not asked again: it ended the process {Number(message.Limit)} times before.",
        TestMessageKind.AnswersTooLarge =>
            $"The answers of this half of the katas had filled {Number(message.Limit)} MiB before this test.",
        TestMessageKind.SubmissionTimeUsedUp =>
            $"The {Number(message.Limit)} minutes for this half of the katas were used up before this test.",
        TestMessageKind.KataTimeUsedUp =>
            $"The kata's {Number(message.Limit)} seconds were used up before this test, most of them by {message.Member}.",
        TestMessageKind.EndlessTest =>
            "The test did not come to an end with this answer: it is far too large, or made to keep the test busy.",
        TestMessageKind.TestFailed => $"The test could not go on with this answer{(message.LearnerText is { } text ? $": {text}" : ".")}",
        TestMessageKind.NothingAsked => "The test asked nothing of the answer.",
        TestMessageKind.NoResult => "The test has no result.",
        _ => throw new ArgumentOutOfRangeException(nameof(message), message.Kind, "unknown kind of message"),
    };

    private static string Unhandled(TestMessage message) =>
        "An exception was thrown on another thread or in an 'async void' method during "
        + $"{message.Member}{(message.LearnerText is { } text ? $": {text}" : "")}.";

    private static string Code(TestMessage message) =>
        message.ExitCode is { } code ? $" The process ended with code {code.ToString(CultureInfo.InvariantCulture)}." : "";

    private static string Number(double? limit) => (limit ?? 0).ToString("0.##", CultureInfo.InvariantCulture);
}

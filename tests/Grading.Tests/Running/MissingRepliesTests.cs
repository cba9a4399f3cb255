using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>From the end of a worker to an outcome and a sentence for the learner.</summary>
[Category("Fast")]
internal sealed class MissingRepliesTests
{
    private static readonly Limits Limits = new() { Call = TimeSpan.FromSeconds(2.5), Kata = TimeSpan.FromSeconds(60) };

    [TestCase(ProcessExitKind.TimedOut, 137, Outcome.TimedOut)]
    [TestCase(ProcessExitKind.OutputLimit, 137, Outcome.Crashed)]
    [TestCase(ProcessExitKind.MemoryLimit, 137, Outcome.Crashed)]
    [TestCase(ProcessExitKind.ProtocolViolation, 137, Outcome.Forbidden)]
    [TestCase(ProcessExitKind.Exited, 0, Outcome.Crashed)]
    [TestCase(ProcessExitKind.Exited, 139, Outcome.Crashed)]
    [TestCase(ProcessExitKind.Exited, 128 + 31, Outcome.Forbidden, Description = "killed by the filter of system calls")]
    public void The_end_decides_the_outcome(ProcessExitKind kind, int code, Outcome outcome) => From(kind, code).Outcome.ShouldBe(outcome);

    [TestCase(ProcessExitKind.MemoryLimit)]
    [TestCase(ProcessExitKind.ThreadLimit)]
    public void What_the_kernel_would_refuse_is_told_in_its_words_where_the_grader_counts(ProcessExitKind kind) =>
        Text(From(kind, 137)).ShouldBe("Encode ran out of memory.");

    [Test]
    public void A_deadline_is_told_in_seconds_of_the_call() =>
        Text(From(ProcessExitKind.TimedOut)).ShouldStartWith("Encode did not answer within 2.5 seconds of processor time.");

    [TestCase("Stack overflow.\n   at A.B()", "Encode overflowed the stack")]
    [TestCase("Out of memory.\n", "Encode ran out of memory.")]
    [TestCase("System.OutOfMemoryException: x", "Encode ran out of memory.")]
    [TestCase("Process terminated. x", "Encode ended the process (fail fast).")]
    [TestCase("Unhandled exception. System.Exception: boom\n   at A",
        "An exception was thrown on another thread or in an 'async void' method during Encode: System.Exception: boom.")]
    [TestCase("", "The process died during Encode.")]
    public void What_the_runtime_printed_chooses_the_words(string printed, string begins)
    {
        var message = Text(From(ProcessExitKind.Exited, 134, printed));

        message.ShouldStartWith(begins);
        message.ShouldEndWith(" The process ended with code 134.");
    }

    [Test]
    public void A_process_that_ended_itself_is_told() =>
        Text(From(ProcessExitKind.Exited, 3)).ShouldBe("Encode ended the process. The process ended with code 3.");

    [Test]
    public void What_code_says_of_itself_does_not_choose_the_outcome() =>
        From(ProcessExitKind.TimedOut, 137, "Stack overflow?").Outcome.ShouldBe(Outcome.TimedOut);

    [TestCase("Stack overflow.\n   at A.B()")]
    [TestCase("printed before\nUnhandled exception. System.Exception: boom\n   at A")]
    [TestCase("Process terminated. x")]
    [TestCase("Out of memory.\n")]
    public void A_crash_that_the_runtime_reports_is_the_same_crash_when_a_limit_is_reached_meanwhile(string printed)
    {
        var crash = From(ProcessExitKind.Exited, 134, printed);

        From(ProcessExitKind.TimedOut, 137, printed).ShouldBe(crash);
        From(ProcessExitKind.OutputLimit, 137, printed).ShouldBe(crash);
        From(ProcessExitKind.MemoryLimit, 137, printed).ShouldBe(crash);
    }

    private static string Text(MissingReply missing) => TestMessageText.Of(missing.Message);

    private static MissingReply From(ProcessExitKind kind, int code = 137, string printed = "") =>
        MissingReplies.From(new ProcessExit(kind, code, printed), Limits, "Encode");
}

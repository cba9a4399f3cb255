using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>Who ended a process: it, or we.</summary>
[Category("Fast"), Platform("Linux", Reason = "elsewhere the exit code does not say who ended a process")]
internal sealed class ProcessExitTests
{
    private const int Killed = 128 + 9;
    private const int Aborted = 128 + 6;

    [TestCase(ProcessExitKind.TimedOut)]
    [TestCase(ProcessExitKind.OutputLimit)]
    public void A_process_that_ended_before_it_was_stopped_ended_by_itself(ProcessExitKind stopped)
    {
        ProcessExit.Of(stopped, Aborted, "").Kind.ShouldBe(ProcessExitKind.Exited);
        ProcessExit.Of(stopped, Killed, "").Kind.ShouldBe(stopped);
        ProcessExit.Of(stopped, -1, "").Kind.ShouldBe(stopped); // it does not say
    }

    [TestCase(0)]
    [TestCase(Killed)]
    public void A_process_that_was_not_stopped_ended_by_itself(int code) =>
        ProcessExit.Of(stopped: null, code, "").Kind.ShouldBe(ProcessExitKind.Exited);
}

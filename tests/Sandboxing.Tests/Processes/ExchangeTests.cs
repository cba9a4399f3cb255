using System.Text;
using Katas.Sandboxing.Processes;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Wire.Tests;

namespace Sandboxing.Tests.Processes;

/// <summary>Questions and answers: one answer to each question, its own, and in time.</summary>
[Platform("Linux", Reason = "the fake child is a shell")]
internal sealed class ExchangeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly Frame Pong = new(FrameKind.Pong, 1, ReadOnlyMemory<byte>.Empty);

    [Test]
    public void A_right_answer_is_taken()
    {
        using var child = FakeChild.Sending(FakeChild.Ready(), Pong);
        child.Process.WaitUntilReady(Patience);

        Should.NotThrow(() => Ping(child));
    }

    [Test]
    public void An_answer_to_another_question_is_refused()
    {
        using var child = FakeChild.Sending(FakeChild.Ready(), Pong with { Id = 2 });
        child.Process.WaitUntilReady(Patience);

        ShouldEnd(() => Ping(child), ProcessExitKind.ProtocolViolation);
    }

    [Test]
    public void An_answer_of_another_kind_is_refused()
    {
        using var child = FakeChild.Sending(FakeChild.Ready(), Pong with { Kind = FrameKind.Reply });
        child.Process.WaitUntilReady(Patience);

        ShouldEnd(() => Ping(child), ProcessExitKind.ProtocolViolation);
    }

    [Test]
    public void A_second_answer_is_refused_at_the_next_question()
    {
        using var child = FakeChild.Sending(FakeChild.Ready(), Pong, Pong);
        child.Process.WaitUntilReady(Patience);
        Ping(child);

        ShouldEnd(() => Ping(child), ProcessExitKind.ProtocolViolation);
    }

    [Test]
    public void Garbage_is_refused()
    {
        using var child = FakeChild.Saying([.. FrameBytes.Of(FakeChild.Ready()),
            .. Encoding.ASCII.GetBytes("this is no frame, but long enough")]);
        child.Process.WaitUntilReady(Patience);

        ShouldEnd(() => Ping(child), ProcessExitKind.ProtocolViolation);
    }

    [Test]
    public void A_process_that_ends_while_it_writes_has_ended()
    {
        using var child = FakeChild.Ending([.. FrameBytes.Of(FakeChild.Ready()), .. FrameBytes.Of(Pong)[..^1]], exitCode: 7);
        child.Process.WaitUntilReady(Patience);

        ShouldEnd(() => Ping(child), ProcessExitKind.Exited).ExitCode.ShouldBe(7);
    }

    [Test]
    public void Silence_ends_at_the_deadline()
    {
        using var child = FakeChild.Sending(FakeChild.Ready());
        child.Process.WaitUntilReady(Patience);

        ShouldEnd(() => child.Process.Ping(new Deadline(Patience, TimeSpan.FromMilliseconds(200))), ProcessExitKind.TimedOut);
    }

    [Test]
    public void A_worker_that_lacks_a_layer_is_refused()
    {
        using var child = FakeChild.Saying(FrameBytes.Of(FakeChild.Ready(Layers.All & ~Layers.RunFilter)), Layers.All);

        ShouldEnd(() => child.Process.WaitUntilReady(Patience), ProcessExitKind.ProtocolViolation).Detail.ShouldContain("RunFilter");
    }

    [Test]
    public void A_worker_that_reports_what_does_not_exist_is_refused()
    {
        using var child = FakeChild.Sending(new Frame(FrameKind.Ready, 0, new byte[] { 255, 0, 0, 0 }));

        ShouldEnd(() => child.Process.WaitUntilReady(Patience), ProcessExitKind.ProtocolViolation);
    }

    private static void Ping(FakeChild child) => child.Process.Ping(new Deadline(Patience, Patience));

    private static ProcessExit ShouldEnd(Action action, ProcessExitKind kind)
    {
        var ending = Should.Throw<ProcessEndedException>(action).ProcessExit;
        ending.Kind.ShouldBe(kind, ending.Detail);
        return ending;
    }
}

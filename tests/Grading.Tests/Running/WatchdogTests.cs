using Katas.Grading.Running;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>Work on untrusted answers: its result comes back, its exception too, and work that does not end is abandoned.</summary>
internal sealed class WatchdogTests
{
    [Test]
    public void Work_that_ends_gives_its_result()
    {
        Watchdog.TryRun(() => "done", giveUp: () => false, out var result).ShouldBeTrue();

        result.ShouldBe("done");
    }

    [Test]
    public void What_the_work_throws_is_thrown() =>
        Should.Throw<FormatException>(() =>
            Watchdog.TryRun<string>(() => throw new FormatException("odd"), giveUp: () => false, out _)).Message.ShouldBe("odd");

    [Test]
    public void Work_that_does_not_end_is_abandoned()
    {
        using var end = new ManualResetEventSlim();
        using var ended = new ManualResetEventSlim();

        var isDone = Watchdog.TryRun(
            () =>
            {
                end.Wait();
                ended.Set();
                return "too late";
            },
            giveUp: () => true,
            out var result);

        isDone.ShouldBeFalse();
        result.ShouldBeNull();
        end.Set();
        ended.Wait();
    }
}

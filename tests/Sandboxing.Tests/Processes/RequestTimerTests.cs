using System.Diagnostics;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>A process that waits is late when the clock says so; one that works is not, however little it gets of a busy machine.</summary>
[Platform("Linux", Reason = "elsewhere the state of threads is not known")]
internal sealed class RequestTimerTests
{
    private const int Looks = 20;

    private static readonly Deadline OneSecond = new(TimeSpan.FromHours(1), TimeSpan.FromSeconds(1));

    [Test]
    public void A_process_that_waits_is_late()
    {
        using var sleeper = Process.Start("sleep", ["60"]);
        var clock = new RequestTimer(OneSecond);
        clock.Check(sleeper).ShouldBeNull();
        Thread.Sleep(1100);

        Enumerable.Range(0, Looks).Select(_ => clock.Check(sleeper)).ToArray().ShouldContain(ProcessExitKind.TimedOut);
        sleeper.Kill();
    }

    [Test]
    public void A_process_that_works_is_not()
    {
        using var ourselves = Process.GetCurrentProcess(); // the thread that looks is at work
        var clock = new RequestTimer(OneSecond);
        clock.Check(ourselves);
        Thread.Sleep(1100);

        Enumerable.Range(0, Looks).Select(_ => clock.Check(ourselves)).ToArray().ShouldAllBe(reason => reason != ProcessExitKind.TimedOut);
    }

    [Test]
    public void A_process_that_waits_costs_what_the_clock_says()
    {
        using var sleeper = Process.Start("sleep", ["60"]);

        Share(sleeper).ShouldBeGreaterThan(0.7);
        sleeper.Kill();
    }

    [Test]
    public void A_process_that_works_and_gets_no_core_costs_its_work_only()
    {
        var crowd = Enumerable.Range(0, 6).Select(_ => Process.Start("taskset", ["-c", "0", "sh", "-c", "while :; do :; done"])).ToArray();

        Share(crowd[0]).ShouldBeLessThan(0.5);
        foreach (var process in crowd)
        {
            process.Kill();
            process.Dispose();
        }
    }

    /// <summary>What a process is charged of two seconds.</summary>
    private static double Share(Process process)
    {
        var clock = new RequestTimer(new Deadline(TimeSpan.FromHours(1), TimeSpan.FromHours(1)));
        var elapsed = Stopwatch.StartNew();
        while (elapsed.Elapsed < TimeSpan.FromSeconds(2))
        {
            clock.Check(process).ShouldBeNull();
            Thread.Sleep(20);
        }
        return clock.Cost / elapsed.Elapsed;
    }
}

using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>A request that waits is late when the clock says so; one whose thread waits for a core is not, but only so long.</summary>
[Category("Fast")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RequestTimerTests
{
    private const long Little = 1 << 20;
    private const string Answering = "7";
    private const string Another = "8";

    private static readonly Deadline Limit = new(Seconds(2), Seconds(6));

    private readonly SteppingClock clock = new();
    private readonly RequestTimer timer;

    public RequestTimerTests()
    {
        timer = new RequestTimer(Limit, clock);
        timer.Check(Used()).ShouldBeNull();
    }

    [Test]
    public void A_request_that_waits_is_late_at_the_limit_of_the_clock()
    {
        After(5.9).Check(Used()).ShouldBeNull();

        After(0.1).Check(Used()).ShouldBe(ProcessExitKind.TimedOut);
        timer.Cost.ShouldBe(new TimeUse(Seconds(6), Seconds(6)));
    }

    [Test]
    public void A_request_that_works_is_late_at_the_limit_of_its_processor_time()
    {
        After(1).Check(Used(processor: 1.9, ran: 1.9)).ShouldBeNull();

        After(1).Check(Used(processor: 2, ran: 2)).ShouldBe(ProcessExitKind.TimedOut);
    }

    [Test]
    public void A_thread_that_others_keep_from_its_core_is_not_late_and_is_not_charged_for_it()
    {
        After(7).Check(Used(processor: 1, ran: 1, waited: 6)).ShouldBeNull();

        timer.Cost.ShouldBe(new TimeUse(Seconds(1), Seconds(7)));
    }

    [Test]
    public void A_thread_that_threads_of_its_own_process_keep_from_its_core_is_late()
    {
        After(6).Check(Used(processor: 1.9, ran: 0.1, waited: 1.8)).ShouldBe(ProcessExitKind.TimedOut);

        timer.Cost.Charged.ShouldBe(Seconds(6));
    }

    [Test]
    public void A_thread_to_which_an_answer_leaves_its_work_may_be_kept_from_its_core()
    {
        var threads = new Dictionary<string, ThreadUsage> { [Answering] = default, [Another] = new(Seconds(1), Seconds(6)) };

        After(7).Check(new ProcessUsage(Seconds(1), Little, threads)).ShouldBeNull();

        timer.Cost.Charged.ShouldBe(Seconds(1));
    }

    [Test]
    public void A_thread_that_has_ended_was_kept_from_its_core_all_the_same()
    {
        After(5).Check(Used(processor: 1, ran: 1, waited: 4));

        After(2).Check(new ProcessUsage(Seconds(1), Little, new Dictionary<string, ThreadUsage>())).ShouldBeNull();
        timer.Cost.Charged.ShouldBe(Seconds(3));
    }

    [Test]
    public void A_process_that_has_ended_is_late_only_if_its_pipes_stay_open()
    {
        After(5).Check(Used(processor: 1, ran: 1, waited: 4));

        After(4.9).Check(null).ShouldBeNull();
        After(0.1).Check(null).ShouldBe(ProcessExitKind.TimedOut);
    }

    [Test]
    public void What_a_thread_waited_before_the_request_does_not_count()
    {
        var second = new RequestTimer(Limit, clock);
        second.Check(Used(waited: 100)).ShouldBeNull();
        clock.Step(Seconds(6));

        second.Check(Used(waited: 100)).ShouldBe(ProcessExitKind.TimedOut);
    }

    [Test]
    public void Nothing_lasts_longer_than_ten_times_its_limit_whatever_it_waits_for()
    {
        After(19.9).Check(Used(waited: 19.9)).ShouldBeNull();

        After(0.1).Check(Used(waited: 20)).ShouldBe(ProcessExitKind.TimedOut);
    }

    [Test]
    public void What_the_runtime_reports_of_the_end_is_not_charged_but_has_its_limit()
    {
        After(1).Check(Used(processor: 0.5, ran: 0.5));
        timer.Freeze();

        After(4.9).Check(Used(processor: 1, ran: 1)).ShouldBeNull();
        timer.Cost.ShouldBe(new TimeUse(Seconds(1), Seconds(1)));
        After(0.1).Check(Used(processor: 1, ran: 1)).ShouldBe(ProcessExitKind.TimedOut);
    }

    [Test]
    public void Code_that_goes_on_after_all_is_charged_for_all_of_it()
    {
        timer.Freeze();
        After(3).Check(Used());
        timer.Unfreeze();

        timer.Cost.ShouldBe(new TimeUse(Seconds(3), Seconds(3)));
    }

    [Test]
    public void Too_much_memory_ends_it() =>
        timer.Check(Used() with { Resident = 2L << 30 }).ShouldBe(ProcessExitKind.MemoryLimit);

    private RequestTimer After(double seconds)
    {
        clock.Step(Seconds(seconds));
        return timer;
    }

    private static ProcessUsage Used(double processor = 0, double ran = 0, double waited = 0) =>
        new(Seconds(processor), Little, new Dictionary<string, ThreadUsage> { [Answering] = new(Seconds(ran), Seconds(waited)) });

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>Goes on when it is told to.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Step(TimeSpan step) => now += step.Ticks;
    }
}

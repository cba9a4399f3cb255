using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;
using NUnit.Framework;
using NUnit.Framework.Internal;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>
/// A run that is stuck in a test is abandoned, but not while it asks: two requests would share one pipe. An abandoned run asks no more.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class AbandonedRunTests : IDisposable
{
    private static readonly PlannedTest Planned = new("Stuck", 0, SuiteKind.Public, "Stuck", "");

    private readonly BlockingSubject subject = new();
    private readonly TestSuite test = new(Planned.Id);

    [Test]
    public void A_test_that_works_too_long_is_abandoned_with_a_result()
    {
        var listener = Running(secondsForTheKata: 0);

        listener.TryAbandon().ShouldBeTrue();

        listener.TakeResults().ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.TimedOut);
        subject.Requests.ShouldBe(["begin", "end"]);
    }

    [Test]
    public void A_test_within_its_time_is_not_abandoned() => Running(secondsForTheKata: 1000).TryAbandon().ShouldBeFalse();

    [Test]
    public void Nothing_is_abandoned_between_two_tests()
    {
        var listener = Running(secondsForTheKata: 0);
        listener.TestFinished(test.MakeTestResult());

        listener.TryAbandon().ShouldBeFalse();
    }

    /// <summary>The run is over its time; before it is abandoned, its test asks once more, and that call takes its time.</summary>
    [Test]
    public void A_run_is_not_abandoned_while_it_asks()
    {
        var listener = Running(secondsForTheKata: 0);
        var asking = Task.Run(() => Call(listener));
        subject.IsAsked.Wait();

        listener.TryAbandon().ShouldBeFalse();

        subject.MayReply.Set();
        asking.GetAwaiter().GetResult().ShouldBeOfType<Reply.Shared>();
        subject.Requests.ShouldBe(["begin", "call", "reply"]);
    }

    [Test]
    public void An_abandoned_run_does_not_reach_its_subject()
    {
        var listener = Running(secondsForTheKata: 0);
        listener.TryAbandon().ShouldBeTrue();

        Should.Throw<NoReplyException>(() => Call(listener));
        listener.TestFinished(test.MakeTestResult());
        listener.TestStarted(test);

        listener.TryAbandon().ShouldBeFalse("it is abandoned already");
        subject.Requests.ShouldBe(["begin", "end"]);
    }

    public void Dispose() => subject.Dispose();

    private SuiteListener Running(double secondsForTheKata)
    {
        var kata = TestKit.WarmUpOnly(secondsForTheKata: secondsForTheKata).Katas[0];
        var tests = new Dictionary<string, PlannedTest> { [Planned.Id] = Planned };
        var listener = new SuiteListener(subject, tests, new Dictionary<int, Kata> { [Planned.Kata] = kata }, new ProcessHistory());
        listener.TestStarted(test);
        return listener;
    }

    private static Reply Call(SuiteListener listener) => listener.Call(typeof(object), null!, default);

    /// <summary>Replies when it is told to, and notes who asked for what.</summary>
    private sealed class BlockingSubject : ITestSubject, IDisposable
    {
        private readonly List<string> requests = [];

        public ManualResetEventSlim IsAsked { get; } = new();

        public ManualResetEventSlim MayReply { get; } = new();

        public IReadOnlyList<string> Requests => requests;

        public void BeginTest(Kata kata, bool freshProcess) => requests.Add("begin");

        public CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
        {
            requests.Add("call");
            IsAsked.Set();
            MayReply.Wait();
            requests.Add("reply");
            return new CallResult.Replied(new Reply.Shared());
        }

        public TestTrace EndTest()
        {
            requests.Add("end");
            return TestTrace.Empty;
        }

        public void Dispose()
        {
            IsAsked.Dispose();
            MayReply.Dispose();
        }
    }
}

using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>What is kept of the running test, without a process: the budget refuses before one is started.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RemoteAnswersTests : IDisposable
{
    private interface IContract
    {
        int Refused();

        int Other();
    }

    private static readonly IReadOnlyDictionary<string, Member> Members = Member.Of(typeof(IContract));
    private static readonly Kata Kata = TestKit.WarmUpOnly().Katas[0];

    private readonly Sandbox sandbox = Sandbox.For(Isolation.Own);
    private readonly WorkerPool workers;
    private readonly Budget budget = new();
    private readonly RemoteAnswers answers;

    public RemoteAnswersTests()
    {
        workers = new WorkerPool(TestKit.Paths, sandbox);
        answers = new RemoteAnswers(workers, new LoadMessage(default, default), budget);
        for (var i = 0; i < 5; i++)
            budget.AddLoss(new AskedMember(Kata.Number, typeof(IContract), "Refused"), Outcome.Crashed);
    }

    [Test]
    public void A_refused_call_gives_the_reason_as_a_value_and_leaves_it_in_the_trace()
    {
        answers.BeginTest(Kata, freshProcess: false);

        var missing = Call("Refused").ShouldBeOfType<CallResult.Missing>().Reason;

        missing.Outcome.ShouldBe(Outcome.Crashed);
        answers.EndTest().ShouldBe(TestTrace.Empty with { Missing = missing });
    }

    [Test]
    public void After_a_missing_reply_the_test_gets_no_other_one()
    {
        answers.BeginTest(Kata, freshProcess: false);

        var first = Call("Refused");

        Call("Other").ShouldBe(first);
    }

    [Test]
    public void The_next_test_knows_nothing_of_it()
    {
        answers.BeginTest(Kata, freshProcess: false);
        Call("Refused");
        answers.EndTest();

        answers.BeginTest(Kata, freshProcess: true);

        answers.EndTest().ShouldBe(TestTrace.Empty);
    }

    [Test]
    public void Nothing_is_asked_outside_a_test() => Should.Throw<InvalidOperationException>(() => Call("Other"));

    public void Dispose()
    {
        answers.Dispose();
        workers.Dispose();
        sandbox.Dispose();
    }

    private CallResult Call(string member) => answers.Call(typeof(IContract), Members[member], default);
}

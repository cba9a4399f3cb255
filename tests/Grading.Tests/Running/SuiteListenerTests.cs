using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>From what NUnit says of a run to results, and which test gets a process of its own.</summary>
[Category("Fast")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SuiteListenerTests
{
    private static readonly Kata[] Katas = [.. TestKit.WholeCatalogue.Katas.Take(2)];
    private static readonly PlannedTest[] Plan = [.. Katas.SelectMany(kata => new[] { Planned(kata, "A"), Planned(kata, "B") })];

    private readonly NotingSubject subject = new();
    private readonly ProcessHistory history = new();
    private SuiteListener listener;

    public SuiteListenerTests() => listener = NewListener();

    [Test]
    public void A_test_after_one_that_passed_runs_in_its_process() => Run((Plan[0], true), (Plan[2], true)).ShouldBe([false, false]);

    [Test]
    public void Another_kata_does_not_run_in_a_process_where_one_has_failed() =>
        Run((Plan[0], false), (Plan[2], true)).ShouldBe([false, true]);

    [Test]
    public void A_kata_runs_on_in_the_process_where_it_has_failed() => Run((Plan[0], false), (Plan[1], true)).ShouldBe([false, false]);

    [Test]
    public void One_fresh_process_is_enough() => Run((Plan[0], false), (Plan[2], true), (Plan[3], true)).ShouldBe([false, true, false]);

    [Test]
    public void Another_run_goes_on_in_a_process_where_nothing_has_failed()
    {
        Run((Plan[0], true), (Plan[2], true));
        BeginRun();

        Run((Plan[0], true)).ShouldBe([false, false, false]);
    }

    [TestCase(0)]
    [TestCase(2)]
    public void Another_run_does_not_begin_in_a_process_where_something_has_failed(int first)
    {
        Run((Plan[0], true), (Plan[2], false));
        BeginRun();

        Run((Plan[first], true)).ShouldBe([false, false, true]);
    }

    [Test]
    public void Another_run_goes_on_in_the_process_after_the_one_where_something_has_failed()
    {
        Run((Plan[0], false), (Plan[2], true));
        BeginRun();

        Run((Plan[0], true)).ShouldBe([false, true, false]);
    }

    [Test]
    public void A_test_that_is_not_planned_is_not_asked_about() =>
        Run((new PlannedTest("unknown", 0, SuiteKind.Public, "", ""), true)).ShouldBeEmpty();

    [Test]
    public void A_result_keeps_its_test_and_what_was_printed()
    {
        Run((Plan[0], false));

        var result = listener.TakeResults().Single();
        (result.Test, result.Outcome, result.Output).ShouldBe((Plan[0], Outcome.Failed, "printed"));
    }

    [Test]
    public void Results_are_handed_over_once()
    {
        Run((Plan[0], true));
        listener.TakeResults();

        listener.TakeResults().ShouldBeEmpty();
    }

    /// <summary>Runs tests that pass or not; for each, whether it got a fresh process.</summary>
    private IReadOnlyList<bool> Run(params (PlannedTest Planned, bool Passes)[] tests)
    {
        foreach (var (planned, passes) in tests)
        {
            var test = new TestSuite(planned.Id);
            var result = test.MakeTestResult();
            result.SetResult(passes ? ResultState.Success : ResultState.Failure);
            listener.TestStarted(test);
            listener.TestFinished(result);
        }
        return subject.Fresh;
    }

    private void BeginRun()
    {
        history.BeginRun();
        listener = NewListener();
    }

    private SuiteListener NewListener() =>
        new(subject, Plan.ToDictionary(test => test.Id), Katas.ToDictionary(kata => kata.Number), history);

    private static PlannedTest Planned(Kata kata, string name) => new($"{kata.Slug}.{name}", kata.Number, SuiteKind.Public, name, "");

    /// <summary>Answers nothing, and notes in which process each test would run.</summary>
    private sealed class NotingSubject : ITestSubject
    {
        private static readonly Member Member = global::Katas.Wire.Member.Of(typeof(IContract))[nameof(IContract.Number)];
        private readonly List<bool> fresh = [];

        private interface IContract
        {
            double Number();
        }

        public IReadOnlyList<bool> Fresh => fresh;

        public void BeginTest(Kata kata, bool freshProcess) => fresh.Add(freshProcess);

        public CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments) => throw new NotSupportedException();

        public TestTrace EndTest() =>
            new([new RecordedCall(typeof(IContract), Member, "", default, new Reply.Answered(Member.WriteAnswer(1.0)))], null, "printed\n");
    }
}

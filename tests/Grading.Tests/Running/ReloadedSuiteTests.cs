using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>
/// After a stuck run a suite is loaded again while others run: NUnit writes its static settings meanwhile, and the others must not notice.
/// </summary>
[NonParallelizable]
internal sealed class ReloadedSuiteTests
{
    private const int Runs = 3;

    [TestCase(SuiteKind.Public)]
    [TestCase(SuiteKind.Hidden)]
    public void A_suite_that_is_loaded_beside_a_run_changes_nothing_in_it(SuiteKind kind)
    {
        var runner = Load(kind);
        var alone = Questions(runner);
        using var enough = new CancellationTokenSource();
        var loading = Task.Run(() => LoadUntil(kind, enough.Token));

        var beside = Enumerable.Range(0, Runs).Select(_ => Questions(runner)).ToArray();

        enough.Cancel();
        loading.GetAwaiter().GetResult().ShouldAllBe(plan => plan.SequenceEqual(runner.Plan));
        alone.Count.ShouldBeGreaterThan(runner.Plan.Count / 2);
        beside.ShouldAllBe(questions => questions.SequenceEqual(alone));
    }

    private static SuiteRunner Load(SuiteKind kind) =>
        SuiteRunner.Load(KitParts.All(TestKit.Paths).Suites.Single(suite => suite.Kind == kind), TestKit.WholeCatalogue, TestKit.Info);

    /// <summary>The plans of the suites that were loaded; at least one.</summary>
    private static List<IReadOnlyList<PlannedTest>> LoadUntil(SuiteKind kind, CancellationToken enough)
    {
        var plans = new List<IReadOnlyList<PlannedTest>>();
        do
            plans.Add(Load(kind).Plan);
        while (!enough.IsCancellationRequested);
        return plans;
    }

    private static IReadOnlyList<string> Questions(SuiteRunner runner)
    {
        var subject = new NotingSubject();
        runner.Run(subject, _ => true);
        return subject.Questions;
    }

    /// <summary>Answers nothing, and notes the first question of each test with its arguments.</summary>
    private sealed class NotingSubject : ITestSubject
    {
        private static readonly MissingReply None = new(Outcome.Crashed, new TestMessage(TestMessageKind.ProcessDied));
        private readonly List<string> questions = [];

        public IReadOnlyList<string> Questions => questions;

        public void BeginTest(Kata kata, bool freshProcess)
        {
            // Every test is answered alike.
        }

        public CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
        {
            questions.Add($"{contract} {member.Name} {Convert.ToHexString(arguments.Span)}");
            return new CallResult.Missing(None);
        }

        public TestTrace EndTest() => TestTrace.Empty with { Missing = None };
    }
}

using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Learning;
using Katas.Learning.Live;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests;

/// <summary>While nobody saves, a session repeats its last run a few times: the first saves are answered as fast as later ones.</summary>
internal sealed class WarmUpTests
{
    private Sandbox sandbox = null!;
    private Pipeline pipeline = null!;
    private KataBench bench = null!;

    [SetUp]
    public void Open()
    {
        sandbox = Sandbox.For(Isolation.Own);
        pipeline = LearnerPipeline.Open(TestKit.Paths, TestKit.WarmUpOnly(), sandbox);
        bench = new KataBench(TestKit.Paths, TestKit.WarmUpOnly(), pipeline);
    }

    [TearDown]
    public void Close()
    {
        pipeline.Dispose();
        sandbox.Dispose();
    }

    [Test]
    public void It_begins_after_a_run_and_has_an_end()
    {
        bench.TryWarmUp().ShouldBeFalse();
        var first = bench.Run(0).Last();

        Enumerable.Range(0, 100).TakeWhile(_ => bench.TryWarmUp()).Count().ShouldBeInRange(1, 20);
        bench.Run(0).Last().Verdict.Outcome.ShouldBe(first.Verdict.Outcome);
    }
}

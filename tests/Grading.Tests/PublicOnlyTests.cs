using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests;

/// <summary>What a learner's check is made of: the public suite and nothing else, also where the rest is at hand.</summary>
internal sealed class PublicOnlyTests
{
    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void StartPipeline() =>
        pipeline = Pipeline.Open(KitParts.Public(TestKit.Paths), TestKit.WarmUpOnly(), TestKit.Info, Sandbox.For(Isolation.Own));

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [Test]
    public void Public_tests_share_all_points()
    {
        using var submission = WarmUpSubmission.Right();

        var verdict = pipeline.Grade(submission.Path).Katas.Single();

        verdict.Tests.ShouldNotBeEmpty();
        verdict.Tests.ShouldAllBe(test => test.Suite == SuiteKind.Public);
        verdict.Points.ShouldBe(verdict.MaxPoints);
    }

    [Test]
    public void A_wrong_answer_keeps_its_messages_and_gets_no_traps_name()
    {
        using var submission = WarmUpSubmission.WithSoftmax("return [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];");

        var verdict = pipeline.Grade(submission.Path).Katas.Single();

        verdict.Outcome.ShouldBe(Outcome.Failed);
        verdict.Tests.ShouldContain(test => test.Message.Contains(TestMessageText.ExpectedLabel, StringComparison.Ordinal));
        verdict.Traps.ShouldBeEmpty();
    }
}

using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Reports;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests;

/// <summary>What a learner may see of hidden tests, level by level: never an expected value.</summary>
internal sealed class RedactionTests
{
    private Pipeline pipeline = null!;
    private Report report = null!;

    [OneTimeSetUp]
    public void GradeWrongAnswers()
    {
        pipeline = TestKit.Pipeline(TestKit.WarmUpOnly());
        using var submission = WarmUpSubmission.WithSoftmax("Console.WriteLine(\"printed\"); if (scores.Length == 4) throw new "
            + "Exception(\"carried out\"); return [.. scores.Select(score => score / 3)];");
        report = pipeline.Grade(submission.Path);
    }

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    [TestCase(Reveal.Messages)]
    public void No_expected_value_of_a_hidden_test_is_shown(Reveal reveal)
    {
        var secrets = Hidden(report).SelectMany(test => test.Message.Split('\n'))
            .Where(line => line.StartsWith(TestMessageText.ExpectedLabel, StringComparison.Ordinal)).ToArray();
        secrets.ShouldNotBeEmpty();

        var shown = string.Join('\n', Hidden(report.Redact(reveal)).Select(test => test.Name + "\n" + test.Message));

        shown.ShouldNotContain(TestMessageText.ExpectedLabel);
    }

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    [TestCase(Reveal.Messages)]
    public void Nothing_that_learner_code_writes_comes_back_from_a_hidden_test(Reveal reveal)
    {
        var hidden = Hidden(report.Redact(reveal)).ToArray();

        hidden.ShouldAllBe(test => test.Output.Length == 0);
        hidden.ShouldAllBe(test => !test.Message.Contains("carried out", StringComparison.Ordinal));
    }

    [Test]
    public void The_arguments_of_a_hidden_test_are_shown_to_the_instructor_only()
    {
        Hidden(report).ShouldContain(test => test.Name.Contains('(', StringComparison.Ordinal));
        Hidden(report.Redact(Reveal.Messages)).ShouldAllBe(test => !test.Name.Contains('(', StringComparison.Ordinal));
    }

    [Test]
    public void What_went_in_and_what_came_is_shown_to_the_instructor_only()
    {
        Hidden(report).ShouldContain(test => test.Message.Contains($"{TestMessageText.CaseLabel}[", StringComparison.Ordinal)
            && test.Message.Contains("(seed ", StringComparison.Ordinal));
        Hidden(report.Redact(Reveal.Messages))
            .ShouldAllBe(test => !test.Message.Contains(TestMessageText.CaseLabel) && !test.Message.Contains(TestMessageText.GotLabel));
    }

    [Test]
    public void A_difference_of_a_hidden_call_keeps_the_member_and_the_stage_only()
    {
        var trap = new TrapFinding("trap", ["Softmax"], "You do this.", "Your Softmax([7]) gives [8].", Module: false, []);
        var difference = new Difference("Softmax", "[7]", "Weights", "key \"secret\"", "1", "8");
        var shown = With(trap with { Hidden = true }, difference with { Hidden = true }).Redact(Reveal.Messages).Katas[0];

        shown.Traps.Single().Evidence.ShouldBeEmpty();
        shown.FirstDifference.ShouldBe(new Difference("Softmax", null, "Weights", "", "", "", Hidden: true));
        shown.FirstDifference!.Call.ShouldBe("Softmax(…), in a hidden test");
        With(trap, difference with { Hidden = true }).Redact(Reveal.Names).Katas[0].FirstDifference.ShouldBeNull();
        With(trap, difference).Redact(Reveal.None).Katas[0].FirstDifference.ShouldBe(difference);
    }

    [Test]
    public void What_a_public_test_shows_anyway_is_evidence_at_every_level() =>
        report.Redact(Reveal.None).Katas[0].Traps.Select(trap => trap.Evidence)
            .ShouldBe(report.Katas[0].Traps.Select(trap => trap.Evidence));

    [Test]
    public void Names_are_hidden_at_the_strictest_level() =>
        Hidden(report.Redact(Reveal.None)).ShouldAllBe(test => test.Name.StartsWith("Hidden test ", StringComparison.Ordinal));

    [Test]
    public void Points_outcomes_and_public_tests_stay_as_they_are()
    {
        var shown = report.Redact(Reveal.None);

        shown.Score.ShouldBe(report.Score);
        shown.Katas[0].Tests.Select(test => test.Outcome).ShouldBe(report.Katas[0].Tests.Select(test => test.Outcome));
        shown.Katas[0].Tests.Where(test => test.Suite == SuiteKind.Public)
            .ShouldBe(report.Katas[0].Tests.Where(test => test.Suite == SuiteKind.Public));
    }

    [Test]
    public void The_instructor_sees_all() => report.Redact(Reveal.All).ShouldBe(report);

    [Test]
    public void Reports_are_made_of_what_is_shown() =>
        ReportJson.Write(report.Redact(Reveal.None)).ShouldNotContain("carried out");

    private Report With(TrapFinding trap, Difference difference) =>
        report with { Katas = [report.Katas[0] with { Traps = [trap], FirstDifference = difference }] };

    private static IEnumerable<TestVerdict> Hidden(Report report) => report.Katas[0].Tests.Where(test => test.Suite == SuiteKind.Hidden);
}

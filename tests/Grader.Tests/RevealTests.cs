using Grader.Tests.Support;
using Katas.Grader;
using Katas.Grader.Reporting;
using Katas.Kit;
using Katas.Reports;
using NUnit.Framework;
using Shouldly;

namespace Grader.Tests;

/// <summary>What a learner may see of hidden tests, level by level: never an expected value.</summary>
internal sealed class RevealTests
{
    private Pipeline pipeline = null!;
    private Report report = null!;

    [OneTimeSetUp]
    public void GradeWrongAnswers()
    {
        pipeline = TestKit.Pipeline(TestKit.WarmUpOnly());
        using var submission = WarmUpSubmission.WithSoftmax("Console.WriteLine(\"printed\"); if (scores.Length == 4) throw new Exception(\"carried out\"); return [.. scores.Select(score => score / 3)];");
        report = Reported.Of(pipeline.Grade(submission.Path), new RunInfo("test", 1, "own"));
    }

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    [TestCase(Reveal.Messages)]
    public void No_expected_value_of_a_hidden_test_is_shown(Reveal reveal)
    {
        var secrets = Hidden(report).SelectMany(test => test.Message.Split('\n')).Where(line => line.StartsWith(Mismatch.ExpectedLabel, StringComparison.Ordinal)).ToArray();
        secrets.ShouldNotBeEmpty();

        var shown = string.Join('\n', Hidden(report.Shown(reveal)).Select(test => test.Name + "\n" + test.Message));

        shown.ShouldNotContain(Mismatch.ExpectedLabel);
    }

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    [TestCase(Reveal.Messages)]
    public void Nothing_that_learner_code_writes_comes_back_from_a_hidden_test(Reveal reveal)
    {
        var hidden = Hidden(report.Shown(reveal)).ToArray();

        hidden.ShouldAllBe(test => test.Output.Length == 0);
        hidden.ShouldAllBe(test => !test.Message.Contains("carried out", StringComparison.Ordinal));
    }

    [Test]
    public void The_arguments_of_a_hidden_test_are_shown_to_the_instructor_only()
    {
        Hidden(report).ShouldContain(test => test.Name.Contains('(', StringComparison.Ordinal));
        Hidden(report.Shown(Reveal.Messages)).ShouldAllBe(test => !test.Name.Contains('(', StringComparison.Ordinal));
    }

    [Test]
    public void A_generated_case_is_shown_with_its_seed() =>
        Hidden(report.Shown(Reveal.Messages)).ShouldContain(test => test.Message.Contains($"{Mismatch.CaseLabel}[", StringComparison.Ordinal) && test.Message.Contains("(seed ", StringComparison.Ordinal));

    [Test]
    public void Names_are_hidden_at_the_strictest_level() =>
        Hidden(report.Shown(Reveal.None)).ShouldAllBe(test => test.Name.StartsWith("Hidden test ", StringComparison.Ordinal));

    [Test]
    public void Points_outcomes_and_public_tests_stay_as_they_are()
    {
        var shown = report.Shown(Reveal.None);

        shown.Score.ShouldBe(report.Score);
        shown.Katas[0].Tests.Select(test => test.Outcome).ShouldBe(report.Katas[0].Tests.Select(test => test.Outcome));
        shown.Katas[0].Tests.Where(test => test.Suite == SuiteKind.Public).ShouldBe(report.Katas[0].Tests.Where(test => test.Suite == SuiteKind.Public));
    }

    [Test]
    public void The_instructor_sees_all() => report.Shown(Reveal.All).ShouldBe(report);

    [Test]
    public void Reports_are_made_of_what_is_shown() =>
        ReportJson.Write(report.Shown(Reveal.None)).ShouldNotContain("carried out");

    private static IEnumerable<TestReport> Hidden(Report report) => report.Katas[0].Tests.Where(test => test.Suite == SuiteKind.Hidden);
}

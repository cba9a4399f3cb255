using Grader.Tests.Support;
using Katas.Grader;
using Katas.Grader.Judging;
using Katas.Grader.Reporting;
using Katas.Grader.Running;
using Katas.Kit;
using NUnit.Framework;
using Shouldly;

namespace Grader.Tests;

/// <summary>What a learner may see of hidden tests, level by level: never an expected value.</summary>
internal sealed class RevealTests
{
    private Pipeline pipeline = null!;
    private Grade grade = null!;

    [OneTimeSetUp]
    public void GradeWrongAnswers()
    {
        pipeline = TestKit.Pipeline(TestKit.WarmUpOnly());
        using var submission = WarmUpSubmission.WithSoftmax("Console.WriteLine(\"printed\"); if (scores.Length == 4) throw new Exception(\"carried out\"); return [.. scores.Select(score => score / 3)];");
        grade = pipeline.Grade(submission.Path);
    }

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    [TestCase(Reveal.Messages)]
    public void No_expected_value_of_a_hidden_test_is_shown(Reveal reveal)
    {
        var secrets = Hidden(grade).SelectMany(test => test.Message.Split('\n')).Where(line => line.StartsWith(Mismatch.ExpectedLabel, StringComparison.Ordinal)).ToArray();
        secrets.ShouldNotBeEmpty();

        var shown = string.Join('\n', Hidden(grade.Shown(reveal)).Select(test => test.Test.Name + "\n" + test.Message));

        shown.ShouldNotContain(Mismatch.ExpectedLabel);
    }

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    [TestCase(Reveal.Messages)]
    public void Nothing_that_learner_code_writes_comes_back_from_a_hidden_test(Reveal reveal)
    {
        var hidden = Hidden(grade.Shown(reveal)).ToArray();

        hidden.ShouldAllBe(test => test.Output.Length == 0);
        hidden.ShouldAllBe(test => !test.Message.Contains("carried out", StringComparison.Ordinal));
    }

    [Test]
    public void The_arguments_of_a_hidden_test_are_shown_to_the_instructor_only()
    {
        Hidden(grade).ShouldContain(test => test.Test.Name.Contains('(', StringComparison.Ordinal));
        Hidden(grade.Shown(Reveal.Messages)).ShouldAllBe(test => !test.Test.Name.Contains('(', StringComparison.Ordinal));
    }

    [Test]
    public void A_generated_case_is_shown_with_its_seed() =>
        Hidden(grade.Shown(Reveal.Messages)).ShouldContain(test => test.Message.Contains($"{Mismatch.CaseLabel}[", StringComparison.Ordinal) && test.Message.Contains("(seed ", StringComparison.Ordinal));

    [Test]
    public void Names_are_hidden_at_the_strictest_level() =>
        Hidden(grade.Shown(Reveal.None)).ShouldAllBe(test => test.Test.Name.StartsWith("Hidden test ", StringComparison.Ordinal));

    [Test]
    public void Points_outcomes_and_public_tests_stay_as_they_are()
    {
        var shown = grade.Shown(Reveal.None);

        shown.Score.ShouldBe(grade.Score);
        shown.Verdicts[0].Tests.Select(test => test.Outcome).ShouldBe(grade.Verdicts[0].Tests.Select(test => test.Outcome));
        shown.Verdicts[0].Tests.Where(test => test.Test.Suite == SuiteKind.Public).ShouldBe(grade.Verdicts[0].Tests.Where(test => test.Test.Suite == SuiteKind.Public));
    }

    [Test]
    public void The_instructor_sees_all() => grade.Shown(Reveal.All).ShouldBe(grade);

    [Test]
    public void Reports_are_made_of_what_is_shown() =>
        JsonReport.Of([grade.Shown(Reveal.None)], new RunInfo("test", 1, "own")).ShouldNotContain("carried out");

    private static IEnumerable<JudgedTest> Hidden(Grade grade) => grade.Verdicts[0].Tests.Where(test => test.Test.Suite == SuiteKind.Hidden);
}

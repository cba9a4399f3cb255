using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.WrongAnswers;

/// <summary>
/// Wrong answers that were written without knowing what the grader looks for: each is caught, and no name that is told says another fault.
/// All of them are graded where <c>KATAS_WRONG_ANSWERS</c> is "all", else the first of each kata.
/// </summary>
[NonParallelizable] // two pipelines must not load suites at a time
internal sealed class WrongAnswersTests
{
    private const double FewestNamed = 0.7;

    private static readonly bool AreAll = Environment.GetEnvironmentVariable("KATAS_WRONG_ANSWERS") == "all";

    private Sandbox sandbox = null!;
    private Pipeline pipeline = null!;

    private static IEnumerable<string> Sets => ["first", "second", "third", "fourth", "fifth"];

    private static IEnumerable<TestCaseData> Answers =>
        from set in Sets
        from kata in WrongAnswer.Of(set).GroupBy(answer => answer.Kata)
        from answer in AreAll ? kata : kata.Take(set == "first" ? 1 : 0)
        select new TestCaseData(answer).SetName($"{set}, {answer}: {answer.Fault}");

    [OneTimeSetUp]
    public void Open()
    {
        sandbox = Sandbox.For(Isolation.Own);
        pipeline = Pipeline.Open(KitParts.All(TestKit.Paths), TestKit.WholeCatalogue, TestKit.Info, sandbox);
    }

    [OneTimeTearDown]
    public void Close()
    {
        pipeline.Dispose();
        sandbox.Dispose();
    }

    [TestCaseSource(nameof(Answers))]
    public void A_wrong_answer_is_caught_and_not_named_falsely(WrongAnswer answer)
    {
        using var folder = answer.Submission();

        var verdict = pipeline.Grade(folder.Path).Katas.Single(kata => kata.Slug == answer.Kata[3..]);

        verdict.Outcome.ShouldBe(Outcome.Failed, "its code should compile, and a test should fail");
        verdict.Points.ShouldBeLessThan(verdict.MaxPoints);
        string[] told = [.. verdict.Traps.Select(trap => trap.Slug)];
        told.Except(answer.Names).ShouldBeEmpty($"the fault is: {answer.Fault}");
        if (answer.Names.Length > 0 && !answer.Unsteady)
            told.ShouldNotBeEmpty($"'{answer.Names[0]}' was told of it before");
    }

    [TestCaseSource(nameof(Sets))]
    [Category("Fast")]
    public void Most_wrong_answers_are_named(string set)
    {
        var answers = WrongAnswer.Of(set).ToArray();

        answers.Length.ShouldBeGreaterThanOrEqualTo(100);
        answers.Count(answer => answer.Names.Length > 0).ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(FewestNamed * answers.Length));
    }
}

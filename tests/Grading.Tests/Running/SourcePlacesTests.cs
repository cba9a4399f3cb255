using Katas.Core.Verdicts;
using Katas.Grading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>Which line of the submission an exception is said to come from.</summary>
[NonParallelizable] // two pipelines must not load suites at a time
internal sealed class SourcePlacesTests
{
    private const string Throws = "throw new FormatException(\"no\");";

    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void StartPipeline() => pipeline = TestKit.Pipeline(TestKit.WarmUpOnly());

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [Test]
    public void A_public_test_tells_the_line_and_a_hidden_one_does_not()
    {
        using var folder = WarmUpSubmission.WithSoftmax("\n" + Throws);
        var line = Array.FindIndex(Lines(folder), text => text.Contains(Throws, StringComparison.Ordinal)) + 1;

        var threw = Threw(folder);

        Sources(threw, SuiteKind.Public).Distinct().ShouldBe([new SourcePlace("00-warm-up/WarmUp.cs", line)]);
        Sources(threw, SuiteKind.Hidden).Distinct().ShouldBe([null]);
    }

    [Test]
    public void The_line_is_that_of_the_answer_and_not_of_the_framework()
    {
        using var folder = WarmUpSubmission.WithSoftmax("\nreturn [Enumerable.Empty<double>().First()];");
        var line = Array.FindIndex(Lines(folder), text => text.Contains(".First()", StringComparison.Ordinal)) + 1;

        Sources(Threw(folder), SuiteKind.Public).ShouldContain(new SourcePlace("00-warm-up/WarmUp.cs", line));
    }

    [Test]
    public void Code_of_the_compilers_own_counts_as_the_first_line()
    {
        using var folder = WarmUpSubmission.WithSoftmax(
            "\nvar q = new int[1]; q[scores.Length] = 1;\nreturn [.. scores.Select(score => score / scores.Sum())];");
        var line = Array.FindIndex(Lines(folder), text => text.Contains("var q", StringComparison.Ordinal)) + 1;

        Sources(Threw(folder), SuiteKind.Public).ShouldContain(new SourcePlace("00-warm-up/WarmUp.cs", line));
    }

    [Test]
    public void A_file_that_was_not_submitted_is_not_named()
    {
        using var folder = WarmUpSubmission.WithSoftmax($"\n#line 7 \"/etc/passwd\"\n{Throws}\n");

        Sources(Threw(folder), SuiteKind.Public).Distinct().ShouldBe([null]);
    }

    private static string[] Lines(TemporaryFolder folder) =>
        File.ReadAllLines(Path.Combine(folder.Path, "exercises", WarmUpSubmission.Kata, "WarmUp.cs"));

    private TestVerdict[] Threw(TemporaryFolder folder)
    {
        var tests = pipeline.Grade(folder.Path).Katas[0].Tests;
        return [.. tests.Where(test => test.Details?.Kind is TestMessageKind.Threw or TestMessageKind.WrongRefusal)];
    }

    private static IEnumerable<SourcePlace?> Sources(TestVerdict[] threw, SuiteKind suite) =>
        threw.Where(test => test.Suite == suite).Select(test => test.Details!.Source);
}

using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>Both halves of a submission's katas may be judged at a time: every test ends as it does one after the other.</summary>
internal sealed class TwoHalvesTests
{
    private static readonly string[] Chosen = ["0", "1", "2", "3"];

    private static readonly Catalogue Katas = TestKit.WholeCatalogue.Only(Chosen);

    private Sandbox sandbox = null!;
    private Pipeline both = null!;
    private Pipeline inTurn = null!;

    [OneTimeSetUp]
    public void OpenPipelines()
    {
        Needs.Sandbox();
        sandbox = Sandbox.For(Isolation.Sandboxed);
        both = Open(bothHalves: true);
        inTurn = Open(bothHalves: false);
    }

    [OneTimeTearDown]
    public void ClosePipelines()
    {
        both?.Dispose();
        inTurn?.Dispose();
        sandbox?.Dispose();
    }

    [TestCase("var top = scores.Max(); return [.. scores.Select(one => Math.Exp(one - top) / scores.Sum(other => Math.Exp(other - top)))];",
        TestName = "A right answer in every kata")]
    [TestCase("Console.Write(scores.Length); return scores;", TestName = "A wrong answer that prints in one kata")]
    [TestCase("Environment.Exit(3); return scores;", TestName = "An answer that ends its process in one kata")]
    public void Every_test_ends_as_one_after_the_other(string softmax)
    {
        using var submission = WarmUpSubmission.WithSoftmax(softmax);
        foreach (var kata in Katas.Katas.Where(kata => kata.Number > 0))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(TestKit.Paths.Solutions, kata.Folder), "*.cs"))
                submission.Write($"exercises/{kata.Folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        var ends = Ends(both, submission);

        ends.Select(end => end.Kata).Distinct().Count().ShouldBe(Chosen.Length);
        ends.ShouldBe(Ends(inTurn, submission));
    }

    private Pipeline Open(bool bothHalves) => Pipeline.Open(
        KitParts.All(TestKit.Paths), Katas, TestKit.Info, sandbox, new PipelineOptions(BothHalves: bothHalves));

    private static (string Kata, SuiteKind Suite, string Name, Outcome Outcome, string Message, string Output)[] Ends(
        Pipeline pipeline, TemporaryFolder submission) =>
    [
        .. from kata in pipeline.Grade(submission.Path).Katas
           from test in kata.Tests
           select (kata.Slug, test.Suite, test.Name, test.Outcome, test.Message, test.Output),
    ];
}

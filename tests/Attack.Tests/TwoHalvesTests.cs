using System.Globalization;
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

    /// <summary>Two workers share a machine: code in one could send what a hidden test passed in to a public test in the other.</summary>
    [Test]
    public void No_hidden_test_begins_before_the_last_public_one_of_both_halves_has_ended()
    {
        const string Now = "Console.Write($\"@{Environment.TickCount64}@\"); ";
        using var submission = WarmUpSubmission.WithSoftmax($"Thread.Sleep(150); {Now}return scores;");
        var words = Path.Combine(TestKit.Paths.Solutions, Katas.Katas[1].Folder, "WordTokenization.cs");
        const string Check = "ArgumentNullException.ThrowIfNull(text);";
        submission.Write($"exercises/{Katas.Katas[1].Folder}/WordTokenization.cs",
            File.ReadAllText(words).Replace(Check, Now + Check, StringComparison.Ordinal));

        var tests = both.Grade(submission.Path).Katas.Take(2).SelectMany(kata => kata.Tests).ToArray();

        Times(tests, SuiteKind.Hidden).Min().ShouldBeGreaterThanOrEqualTo(Times(tests, SuiteKind.Public).Max());
    }

    private static IEnumerable<long> Times(IEnumerable<TestVerdict> tests, SuiteKind suite) => tests.Where(test => test.Suite == suite)
        .SelectMany(test => test.Output.Split('@', StringSplitOptions.RemoveEmptyEntries).Where(part => part.All(char.IsDigit)))
        .Select(part => long.Parse(part, CultureInfo.InvariantCulture));

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

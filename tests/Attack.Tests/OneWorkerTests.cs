using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>
/// Both suites run in one worker if nothing fails in it: every test ends as it does where each suite has a worker of its own.
/// </summary>
internal sealed class OneWorkerTests
{
    private const string Right = """
        var top = scores.Max();
        var weights = scores.Select(score => Math.Exp(score - top)).ToArray();
        return weights.Select(weight => weight / weights.Sum()).ToArray();
        """;

    private const string Computed = " private static double[] Compute(double[] scores) { " + Right + " }";

    private Sandbox sandbox = null!;
    private Pipeline whole = null!;
    private Pipeline[] parts = [];

    [OneTimeSetUp]
    public void OpenPipelines()
    {
        Needs.Sandbox();
        sandbox = Sandbox.For(Isolation.Sandboxed);
        var all = KitParts.All(TestKit.Paths);
        whole = Open(all);
        parts = [.. all.Suites.Select(suite => Open(all with { Suites = [suite] }))];
    }

    [OneTimeTearDown]
    public void ClosePipelines()
    {
        foreach (var pipeline in parts)
            pipeline.Dispose();
        whole?.Dispose();
        sandbox?.Dispose();
    }

    [TestCase(Right, "", TestName = "A right answer")]
    [TestCase("var top = scores.Max(); return scores.Select(score => score / top).ToArray();", "", TestName = "A wrong answer")]
    [TestCase("if (scores.Length > 3) Environment.Exit(0);" + Right, "", TestName = "An answer that ends its process")]
    [TestCase("sum += scores.Sum(score => Math.Exp(score)); return scores.Select(score => Math.Exp(score) / sum).ToArray();",
        "private static double sum;", TestName = "A sum that is kept from call to call")]
    [TestCase("if (known.TryGetValue(scores.Length, out var found)) return [.. found]; return known[scores.Length] = Compute(scores);",
        "private static readonly Dictionary<int, double[]> known = [];" + Computed,
        TestName = "An answer that is kept by the length alone")]
    [TestCase("var key = string.Join(' ', scores); if (!known.ContainsKey(key)) known[key] = Compute(scores); return [.. known[key]];",
        "private static readonly Dictionary<string, double[]> known = [];" + Computed, TestName = "An answer that is kept rightly")]
    [TestCase("if (buffer.Length != scores.Length) buffer = new double[scores.Length]; Compute(scores).CopyTo(buffer); return buffer;",
        "private static double[] buffer = [];" + Computed, TestName = "One buffer for all answers of a length")]
    public void Every_test_ends_as_in_two_workers(string body, string members)
    {
        using var submission = WarmUpSubmission.WithSoftmax(body, members);

        Ends(whole, submission).ShouldBe([.. parts.SelectMany(part => Ends(part, submission))]);
    }

    private Pipeline Open(KitParts kit) => Pipeline.Open(kit, TestKit.WarmUpOnly(), TestKit.Info, sandbox);

    private static IEnumerable<(SuiteKind Suite, string Name, Outcome Outcome, string Message)> Ends(
        Pipeline pipeline, TemporaryFolder submission) =>
        pipeline.Grade(submission.Path).Katas[0].Tests.Select(test => (test.Suite, test.Name, test.Outcome, test.Message));
}

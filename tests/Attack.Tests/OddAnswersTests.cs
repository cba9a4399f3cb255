using System.Diagnostics;
using Attack.Tests.Support;
using Grader.Tests.Support;
using Katas.Grader;
using Katas.Grader.Kits;
using Katas.Grader.Sandboxing;
using Katas.Kit;
using NUnit.Framework;

namespace Attack.Tests;

/// <summary>
/// Well-formed answers that mean harm: as large as the wire allows, or empty. Suites and trap models compute with them
/// in the grader's own process, where nothing can stop them.
/// </summary>
[NonParallelizable]
internal sealed class OddAnswersTests
{
    private Sandbox sandbox = null!;
    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void Open()
    {
        sandbox = Sandbox.For(Isolation.Own);
        pipeline = new Pipeline(TestKit.Paths, Catalogue.Read(TestKit.Paths), Seed.Default, sandbox);
    }

    [OneTimeTearDown]
    public void Close()
    {
        pipeline.Dispose();
        sandbox.Dispose();
    }

    [Test]
    public void Large(
        [Range(0, 15)] int kata,
        [Values("Wide", "Long")] string way)
    {
        using var submission = ContractsInSource.Answering(OddAnswers.Source.Replace("$WAY$", way, StringComparison.Ordinal), number => number == kata);
        var clock = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();
        var grade = pipeline.Grade(submission.Path);
        TestContext.Out.WriteLine($"kata {kata} {way}: {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalAllocatedBytes() - before) >> 20} MiB allocated, {GC.GetTotalMemory(true) >> 20} MiB held, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB, score {grade.Score}, {string.Join("; ", grade.Problems.Take(3))}");
        foreach (var test in grade.Verdicts[kata].Tests.OrderByDescending(t => t.Time).Take(2))
            TestContext.Out.WriteLine($"   {test.Time.TotalSeconds:0.0} {test.Test.Suite} {test.Test.Name} {test.Outcome} {test.Message[..Math.Min(200, test.Message.Length)]}");
        TestContext.Out.WriteLine("   passed: " + string.Join(" | ", grade.Verdicts[kata].Tests.Where(t => t.Points > 0).Select(t => t.Test.Suite + " " + t.Test.Name)));
    }
}

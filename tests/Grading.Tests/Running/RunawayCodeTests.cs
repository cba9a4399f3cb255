using Katas.Core.Verdicts;
using Katas.Grading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>Code that never ends, dies or floods: a clear verdict for its own tests, and the rest keeps its points.</summary>
internal sealed class RunawayCodeTests
{
    /// <summary>Tests that nobody looks at here fail at once: each runaway call costs time or a process.</summary>
    private const string OnlyWhereLookedAt = "if (scores is not ([0, 0] or [1, 2, 3])) return scores; ";

    private static readonly string[] LookedAt = ["Softmax of equal scores is uniform", "Softmax of 1 2 3"];

    private Pipeline pipeline = null!;
    private Pipeline patient = null!;

    [OneTimeSetUp]
    public void StartPipelines() => (pipeline, patient) = (TestKit.PublicPipeline(TestKit.WarmUpOnly(secondsForACall: 0.5)),
        TestKit.PublicPipeline(TestKit.WarmUpOnly(secondsForACall: 10)));

    [OneTimeTearDown]
    public void StopPipelines()
    {
        pipeline.Dispose();
        patient.Dispose();
    }

    [TestCase("while (true) { }", Outcome.TimedOut, "did not answer", TestName = "An endless loop times out")]
    [TestCase("lock (this) { System.Threading.Tasks.Task.Run(() => { lock (this) { } }).Wait(); } return scores;", Outcome.TimedOut,
        "did not answer", TestName = "A deadlock times out")]
    [TestCase("Environment.Exit(0); return scores;", Outcome.Crashed, "ended the process",
        TestName = "Environment.Exit with 0 is not a pass")]
    [TestCase("Environment.FailFast(\"bye\"); return scores;", Outcome.Crashed, "fail fast", TestName = "FailFast is a crash")]
    [TestCase("new Thread(() => throw new Exception(\"elsewhere\")).Start(); Thread.Sleep(5000); return scores;", Outcome.Crashed,
        "on another thread", TestName = "An exception on another thread is a crash")]
    [TestCase("Lost(); Thread.Sleep(5000); return scores;", Outcome.Crashed, "async void",
        TestName = "An exception in async void is a crash")]
    [TestCase("var line = new string('x', 1000); while (true) Console.WriteLine(line);", Outcome.Crashed, "printed more than",
        TestName = "A flood of output is stopped")]
    public void Runaway(string statements, Outcome expected, string words) => ShouldEnd(pipeline, statements, expected, words);

    [TestCase("return Softmax(scores);", Outcome.Crashed, "overflowed the stack", TestName = "Endless recursion is a stack overflow")]
    [TestCase("var all = new System.Collections.Generic.List<byte[]>(); while (true) all.Add(new byte[50_000_000]);", Outcome.Failed,
        "OutOfMemoryException", TestName = "Memory is capped")]
    public void What_takes_longer_than_a_loop_is_given(string statements, Outcome expected, string words) =>
        ShouldEnd(patient, statements, expected, words);

    [Test]
    public void What_was_printed_before_the_end_is_shown()
    {
        using var submission = WarmUpSubmission.WithSoftmax("Console.WriteLine($\"scores: {scores.Length}\"); while (true) { }");

        var test = pipeline.Grade(submission.Path).Katas[0].Tests.First(test => test.Outcome == Outcome.TimedOut);

        test.Output.ShouldStartWith("scores: ");
    }

    [Test]
    public void Long_output_is_cut_and_says_so()
    {
        using var submission = WarmUpSubmission.WithSoftmax("Console.Write(new string('x', 2000)); return [1];");

        var test = pipeline.Grade(submission.Path).Katas[0].Tests.First(test => test.Name == "Softmax of equal scores is uniform");

        test.Output.ShouldBe(new string('x', 500) + "\n… (cut; 2000 characters were printed)");
    }

    private static void ShouldEnd(Pipeline pipeline, string statements, Outcome expected, string words)
    {
        using var submission = WarmUpSubmission.WithSoftmax(OnlyWhereLookedAt + statements,
            "private static async void Lost() { await Task.Yield(); throw new Exception(\"lost\"); }");

        var verdict = pipeline.Grade(submission.Path).Katas[0];

        var tests = verdict.Tests.Where(test => LookedAt.Contains(test.Name, StringComparer.Ordinal)).ToArray();
        tests.Length.ShouldBe(LookedAt.Length);
        tests.ShouldAllBe(test => test.Outcome == expected);
        tests[0].Message.ShouldContain(words);
        Others(verdict).ShouldAllBe(test => test.Outcome == Outcome.Passed);
    }

    private static IEnumerable<TestVerdict> Others(Verdict verdict) => verdict.Tests.Where(test =>
        test.Name.StartsWith("MatMul", StringComparison.Ordinal) || test.Name.StartsWith("Transpose", StringComparison.Ordinal));
}

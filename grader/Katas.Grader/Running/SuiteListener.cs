using System.Diagnostics;
using Katas.Grader.Kits;
using NUnit.Framework.Interfaces;

namespace Katas.Grader.Running;

/// <summary>Follows a suite run test by test and turns what NUnit says into results.</summary>
internal sealed class SuiteListener(ITestSubject subject, IReadOnlyDictionary<string, PlannedTest> tests, IReadOnlyDictionary<int, Kata> katas) : ITestListener
{
    private const int Patience = 2; // times the kata's own limit, which bounds the calls of a test

    private readonly HashSet<string> open = tests.Keys.ToHashSet(StringComparer.Ordinal);
    private List<TestResult> results = [];
    private PlannedTest? running;
    private int? spoiled;
    private long started;

    /// <summary>The tests without a result.</summary>
    public IReadOnlySet<string> Open => open;

    /// <summary>Whether the running test does not come to an end: the suite itself is stuck, for every call has a deadline.</summary>
    public bool IsStuck() => running is { } test && Watched.IsTooMuch(started, Patience * katas[test.Kata].Limits.Kata);

    /// <summary>Hands the results over. NUnit keeps its listeners long after a run, and results hold every answer.</summary>
    public IReadOnlyList<TestResult> TakeResults()
    {
        var taken = results;
        results = [];
        return taken;
    }

    /// <summary>Gives the test that was running its result; the others stay open.</summary>
    public void BreakOff()
    {
        if (running is { } test) // else it has just come to an end
            Finish(test, (Outcome.TimedOut, "The test did not come to an end with this answer: it is far too large, or made to keep the test busy."), subject.EndTest());
    }

    public void TestStarted(ITest test)
    {
        if (!tests.TryGetValue(test.FullName, out var planned))
            return;
        var afresh = spoiled is { } kata && kata != planned.Kata;
        if (afresh)
            spoiled = null;
        started = Stopwatch.GetTimestamp();
        running = planned;
        subject.BeginTest(katas[planned.Kata], afresh);
    }

    public void TestFinished(ITestResult result)
    {
        if (running is not { } planned || planned.Id != result.Test.FullName || WasBrokenOff(result))
            return;
        var trace = subject.EndTest();
        Finish(planned, TestOutcome.Of(result.ResultState.Status == TestStatus.Passed, result.Message ?? "", trace), trace);
    }

    public void TestOutput(TestOutput output)
    {
        // Suites print nothing; what learner code prints comes from the worker.
    }

    public void SendMessage(TestMessage message)
    {
        // No suite sends messages.
    }

    private static bool WasBrokenOff(ITestResult result) => result.Message?.StartsWith(typeof(ThreadAbortException).FullName!, StringComparison.Ordinal) == true;

    private void Finish(PlannedTest test, (Outcome Outcome, string Message) verdict, TestTrace trace)
    {
        if (verdict.Outcome is not (Outcome.Passed or Outcome.NotStarted))
            spoiled = test.Kata; // whatever it did to its process, the next kata must not feel it
        open.Remove(test.Id);
        running = null;
        results.Add(new TestResult(test, verdict.Outcome, verdict.Message, LearnerOutput.Clip(trace.Printed), Stopwatch.GetElapsedTime(started), trace.Calls));
    }
}

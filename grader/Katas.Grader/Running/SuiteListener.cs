using System.Diagnostics;
using Katas.Grader.Kits;
using NUnit.Framework.Interfaces;

namespace Katas.Grader.Running;

/// <summary>Follows a suite run test by test and turns what NUnit says into results.</summary>
internal sealed class SuiteListener(ITestSubject subject, IReadOnlyDictionary<string, PlannedTest> tests, IReadOnlyDictionary<int, Kata> katas) : ITestListener
{
    private readonly List<TestResult> results = [];
    private int? spoiled;
    private long started;

    public IReadOnlyList<TestResult> Results => results;

    public void TestStarted(ITest test)
    {
        if (!tests.TryGetValue(test.FullName, out var planned))
            return;
        started = Stopwatch.GetTimestamp();
        var afresh = spoiled is { } kata && kata != planned.Kata;
        if (afresh)
            spoiled = null;
        subject.BeginTest(katas[planned.Kata], afresh);
    }

    public void TestFinished(ITestResult result)
    {
        if (!tests.TryGetValue(result.Test.FullName, out var planned))
            return;
        var trace = subject.EndTest();
        var (outcome, message) = TestOutcome.Of(result.ResultState.Status == TestStatus.Passed, result.Message ?? "", trace);
        if (outcome is not (Outcome.Passed or Outcome.NotStarted))
            spoiled = planned.Kata; // whatever it did to its process, the next kata must not feel it
        results.Add(new TestResult(planned, outcome, message, LearnerOutput.Clip(trace.Printed), Stopwatch.GetElapsedTime(started), trace.Calls));
    }

    public void TestOutput(TestOutput output)
    {
        // Suites print nothing; what learner code prints comes from the worker.
    }

    public void SendMessage(TestMessage message)
    {
        // No suite sends messages.
    }
}

using System.Diagnostics;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Testing;
using Katas.Wire;
using NUnit.Framework.Interfaces;
using TestMessage = Katas.Core.Verdicts.TestMessage;

namespace Katas.Grading.Running;

/// <summary>Follows a suite run test by test and turns what NUnit says into results.</summary>
internal sealed class SuiteListener(ITestSubject subject, IReadOnlyDictionary<string, PlannedTest> tests, IReadOnlyDictionary<int, Kata> katas) : ITestListener
{
    private const int Patience = 2; // times the kata's own limit, which bounds the calls of a test

    private List<TestResult> results = [];
    private PlannedTest? running;
    private int? lastFailedKata = -1; // a run before this one may have been left behind
    private long started;
    private long answered;
    private volatile bool isAsking;
    private volatile bool isAbandoned;

    /// <summary>Whether the running test does not come to an end: it works on its answers, and that far too long. While it asks, the deadline of its call counts.</summary>
    public bool IsStuck() => running is { } test && !isAsking && Stopwatch.GetElapsedTime(Interlocked.Read(ref answered)) > Patience * katas[test.Kata].Limits.Kata;

    /// <summary>The subject's side of a call, closed for a run that was left behind.</summary>
    public Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        if (isAbandoned)
            throw new NoReplyException("This run was left behind.");
        isAsking = true;
        try
        {
            return subject.Call(contract, member, arguments);
        }
        finally
        {
            Interlocked.Exchange(ref answered, Stopwatch.GetTimestamp());
            isAsking = false;
        }
    }

    /// <summary>Hands the results over. NUnit keeps its listeners long after a run, and results hold every answer.</summary>
    public IReadOnlyList<TestResult> TakeResults()
    {
        var taken = results;
        results = [];
        return taken;
    }

    /// <summary>Takes no part any more in a run that is stuck, and gives the test in which it is stuck its result.</summary>
    public void Leave()
    {
        isAbandoned = true;
        if (running is { } test)
            Finish(test, (Outcome.TimedOut, new TestMessage(TestMessageKind.EndlessTest)), subject.EndTest());
    }

    public void TestStarted(ITest test)
    {
        if (isAbandoned || !tests.TryGetValue(test.FullName, out var planned))
            return;
        var freshProcess = lastFailedKata is { } kata && kata != planned.Kata;
        if (freshProcess)
            lastFailedKata = null;
        test.Properties[MismatchException.Property] = new List<object>(); // the suite is loaded once, and this test may have failed for another submission
        started = Stopwatch.GetTimestamp();
        Interlocked.Exchange(ref answered, started);
        running = planned;
        subject.BeginTest(katas[planned.Kata], freshProcess);
    }

    public void TestFinished(ITestResult result)
    {
        if (isAbandoned || !tests.TryGetValue(result.Test.FullName, out var planned))
            return;
        var trace = subject.EndTest();
        Finish(planned, TestOutcome.Of(Own(result), trace), trace);
    }

    public void TestOutput(TestOutput output)
    {
        // Suites print nothing; what learner code prints comes from the worker.
    }

    public void SendMessage(NUnit.Framework.Interfaces.TestMessage message)
    {
        // No suite sends messages.
    }

    /// <summary>The suite's own verdict: null if the test passed, else what it noted when it failed.</summary>
    private static TestMessage? Own(ITestResult result) => result.ResultState.Status == TestStatus.Passed ? null
        : result.Test.Properties.Get(MismatchException.Property) as TestMessage ?? new TestMessage(TestMessageKind.TestFailed) { LearnerText = result.Message };

    private void Finish(PlannedTest test, (Outcome Outcome, TestMessage? Message) verdict, TestTrace trace)
    {
        if (verdict.Outcome is not (Outcome.Passed or Outcome.NotStarted))
            lastFailedKata = test.Kata; // whatever it did to its process, the next kata must not feel it
        running = null;
        results.Add(new TestResult(test, verdict.Outcome, verdict.Message, LearnerOutput.Clip(trace.Printed), Stopwatch.GetElapsedTime(started), trace.Calls));
    }
}

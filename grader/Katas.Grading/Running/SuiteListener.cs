using System.Diagnostics;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Testing;
using Katas.Wire;
using NUnit.Framework.Interfaces;
using TestMessage = Katas.Core.Verdicts.TestMessage;

namespace Katas.Grading.Running;

/// <summary>
/// Follows a suite run test by test and turns what NUnit says into results. It is the run's only way to its subject. Each thread that
/// uses the subject holds the gate: a run is never abandoned while it asks, and an abandoned run does not reach the subject again.
/// </summary>
internal sealed class SuiteListener(
    ITestSubject subject, IReadOnlyDictionary<string, PlannedTest> tests, IReadOnlyDictionary<int, Kata> katas, ProcessHistory history)
    : ITestListener
{
    private const int Patience = 2; // times the kata's own limit, which bounds the calls of a test

    private readonly Lock gate = new();
    private List<TestResult> results = [];
    private RunningTest? running;
    private bool isAbandoned;
    private GraderFaultException? fault; // NUnit calls every exception a failed test, so this one is kept here

    /// <summary>A call of the running test. An exception is the only way to end a test of NUnit's.</summary>
    /// <exception cref="NoReplyException">No reply will come in this test.</exception>
    public Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments) => Ask(contract, member, arguments) switch
    {
        CallResult.Replied replied => replied.Reply,
        CallResult.Missing missing => throw new NoReplyException(TestMessageText.Of(missing.Reason.Message)),
        var other => throw new UnreachableException(other.ToString()),
    };

    /// <summary>
    /// Abandons the run if its test works on an answer far too long, and gives that test its result.
    /// While the run speaks to its subject it is not stuck: the deadline of its call counts.
    /// </summary>
    public bool TryAbandon()
    {
        if (!gate.TryEnter())
            return false;
        try
        {
            if (running is not { } test || !IsStuck(test))
                return false;
            isAbandoned = true;
            Finish(test, (Outcome.TimedOut, new TestMessage(TestMessageKind.EndlessTest)), subject.EndTest());
            return true;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Hands the results over. NUnit keeps its listeners long after a run, and results hold every answer.</summary>
    /// <exception cref="GraderFaultException">The grader itself has failed, so there are no results.</exception>
    public IReadOnlyList<TestResult> TakeResults()
    {
        if (fault is not null)
            throw fault;
        var taken = results;
        results = [];
        return taken;
    }

    public void TestStarted(ITest test)
    {
        lock (gate)
        {
            if (isAbandoned || !tests.TryGetValue(test.FullName, out var planned))
                return;
            // what it noted for another submission: a suite is loaded once
            test.Properties[MismatchException.Property] = new List<object>();
            var now = Stopwatch.GetTimestamp();
            running = new RunningTest(planned, now, now);
            subject.BeginTest(katas[planned.Kata], history.TakeFreshProcess(planned.Kata));
        }
    }

    public void TestFinished(ITestResult result)
    {
        lock (gate)
        {
            if (isAbandoned || running is not { } test || test.Planned.Id != result.Test.FullName)
                return;
            var trace = subject.EndTest();
            Finish(test, TestOutcome.Of(Own(result), trace), trace);
        }
    }

    public void TestOutput(TestOutput output)
    {
        // Suites print nothing; what learner code prints comes from the worker.
    }

    public void SendMessage(NUnit.Framework.Interfaces.TestMessage message)
    {
        // No suite sends messages.
    }

    private bool IsStuck(RunningTest test) => Stopwatch.GetElapsedTime(test.LastReply) > Patience * katas[test.Planned.Kata].Limits.Kata;

    private CallResult Ask(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        lock (gate)
        {
            if (isAbandoned || fault is not null)
                return new CallResult.Missing(new MissingReply(Outcome.TimedOut, new TestMessage(TestMessageKind.EndlessTest)));
            var test = running ?? throw new InvalidOperationException($"{contract.Name}.{member.Name} was asked outside a test.");
            try
            {
                return subject.Call(contract, member, arguments);
            }
            catch (GraderFaultException exception)
            {
                fault = exception;
                throw;
            }
            finally
            {
                running = test with { LastReply = Stopwatch.GetTimestamp() };
            }
        }
    }

    /// <summary>The suite's own verdict: null if the test passed, else what it noted when it failed.</summary>
    private static TestMessage? Own(ITestResult result) => result.ResultState.Status == TestStatus.Passed ? null
        : result.Test.Properties.Get(MismatchException.Property) as TestMessage
            ?? new TestMessage(TestMessageKind.TestFailed) { LearnerText = result.Message };

    private void Finish(RunningTest test, (Outcome Outcome, TestMessage? Message) verdict, TestTrace trace)
    {
        if (verdict.Outcome is not (Outcome.Passed or Outcome.NotStarted))
            history.AddFailure(test.Planned.Kata);
        running = null;
        var printed = LearnerOutput.Clip(trace.Printed);
        var time = Stopwatch.GetElapsedTime(test.Started);
        results.Add(new TestResult(test.Planned, verdict.Outcome, verdict.Message, printed, time, trace.Calls));
    }

    /// <summary>The test that runs, and when it began and last got a reply.</summary>
    private sealed record RunningTest(PlannedTest Planned, long Started, long LastReply);
}

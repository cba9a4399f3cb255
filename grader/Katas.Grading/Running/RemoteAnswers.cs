using System.Globalization;
using Katas.Confinement;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>
/// The subject of one suite run: sends every call to a worker, replaces the worker after a fault,
/// and records what was asked and answered in the running test.
/// </summary>
internal sealed class RemoteAnswers(WorkerPool pool, LoadMessage submission, Budget budget) : ITestSubject, IDisposable
{
    private const int LargestAnswer = 1 << 20; // ten times the largest of the reference answers

    private readonly List<RecordedCall> calls = [];
    private Worker? worker;
    private Kata? kata;
    private MissingReply? lost;
    private string printed = "";
    private readonly GraderCpuTimer own = new();

    /// <summary>What went wrong on our side, if anything did: then there must be no grade.</summary>
    public GraderFaultException? Fault { get; private set; }

    /// <summary>Forgets the test before and starts the next one; afresh means in a process that has run nothing yet.</summary>
    public void BeginTest(Kata kata, bool freshProcess)
    {
        own.Skip();
        if (freshProcess)
            DropWorker();
        this.kata = kata;
        lost = null;
        printed = "";
        calls.Clear();
    }

    /// <summary>Asks the worker for a sign of life, and hands over what the test has left behind.</summary>
    public TestTrace EndTest()
    {
        Use(own.Lap());
        if (worker is not null && calls.Count > 0)
            Ping(worker);
        return new TestTrace([.. calls], lost, printed);
    }

    /// <summary>The subject's side: one call in, one reply out.</summary>
    /// <exception cref="NoReplyException">No reply will come in this test.</exception>
    public Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        Use(own.Lap());
        lost ??= budget.Refusal(kata!, contract, member);
        if (lost is not null)
            throw new NoReplyException(TestMessageText.Of(lost.Message));
        try
        {
            var reply = Ask(contract, member, arguments);
            calls.Add(new RecordedCall(contract, member, CultureInfo.CurrentCulture.Name, arguments, reply));
            return reply;
        }
        catch (ProcessEndedException ended)
        {
            Lose(ended.ProcessExit, contract, member);
            throw new NoReplyException(TestMessageText.Of(lost!.Message));
        }
        catch (GraderFaultException exception)
        {
            Fault = exception; // NUnit would call it a failed test
            throw;
        }
        finally
        {
            own.Skip();
        }
    }

    public void Dispose()
    {
        calls.Clear();
        DropWorker();
    }

    private Reply Ask(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        worker ??= Load();
        var call = new CallMessage(contract.FullName!, member.Name, CultureInfo.CurrentCulture.Name, arguments);
        return Weighed(Charged(() => worker.LastCost, () => worker.Call(member, call, new Deadline(kata!.Limits.Call, kata.Limits.CallOnTheClock))));
    }

    /// <summary>A process that has just started is our affair; what its submission does while it is loaded is not.</summary>
    private Worker Load()
    {
        var process = pool.Take();
        return Charged(() => process.LastCost, () => Worker.Load(process, submission));
    }

    /// <summary>Suites and models compute with an answer in this process: what is far beyond any right one goes no further.</summary>
    private Reply Weighed(Reply reply)
    {
        if (reply is not Reply.Answered answered)
            return reply;
        budget.Answered(answered.Value.Length);
        return answered.Value.Length <= LargestAnswer
            ? reply
            : new Reply.InvalidReturnValue($"it takes {answered.Value.Length} bytes, and no right answer takes more than {LargestAnswer >> 20} MiB");
    }

    /// <summary>What the code of a submission costs is charged, and our own work on its answers.</summary>
    private void Use(TimeSpan cost) => budget.Use(kata!, cost);

    private T Charged<T>(Func<TimeSpan> cost, Func<T> question)
    {
        try
        {
            return question();
        }
        finally
        {
            Use(cost());
        }
    }

    private void DropWorker()
    {
        worker?.Dispose();
        worker = null;
    }

    private void Lose(ProcessExit ending, Type contract, Member member)
    {
        lost = MissingReplies.From(ending, kata!.Limits, member.Name);
        printed = LearnerOutput.BeforeTheEnd(ending.Detail);
        budget.Lost(kata, contract, member, lost.Outcome);
        DropWorker();
    }

    private void Ping(Worker alive)
    {
        try
        {
            printed = Charged(() => alive.LastCost, () => alive.Ping(kata!.Limits));
        }
        catch (ProcessEndedException ended)
        {
            Lose(ended.ProcessExit, calls[^1].Contract, calls[^1].Member);
        }
    }
}

/// <summary>What one test left behind: its calls, why an answer was lost if one was, and what the learner's code printed.</summary>
public sealed record TestTrace(IReadOnlyList<RecordedCall> Calls, MissingReply? Lost, string Printed);

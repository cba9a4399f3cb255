using System.Diagnostics;
using System.Globalization;
using Katas.Grader.Kits;
using Katas.Grader.Processes;
using Katas.Kit;
using Katas.Wire;

namespace Katas.Grader.Running;

/// <summary>
/// The subject of one suite run: sends every call to a worker, replaces the worker after a fault,
/// keeps the budgets, and records what was asked and answered in the running test.
/// </summary>
internal sealed class RemoteAnswers(WorkerPool pool, LoadMessage submission) : ITestSubject, IDisposable
{
    private const int MostStops = 2;

    private readonly Dictionary<string, int> stops = new(StringComparer.Ordinal);
    private readonly Dictionary<int, TimeSpan> used = [];
    private readonly List<RecordedCall> calls = [];
    private Worker? worker;
    private Kata? kata;
    private LostAnswer? lost;
    private string lastWords = "";

    /// <summary>What went wrong on our side, if anything did: then there must be no grade.</summary>
    public GraderFaultException? Fault { get; private set; }

    /// <summary>Forgets the test before and starts the next one.</summary>
    public void BeginTest(Kata next)
    {
        kata = next;
        lost = null;
        lastWords = "";
        calls.Clear();
    }

    /// <summary>Asks the worker for a sign of life, and hands over what the test has left behind.</summary>
    public TestTrace EndTest()
    {
        if (worker is not null && calls.Count > 0)
            TryPing(worker);
        return new TestTrace([.. calls], lost, lastWords);
    }

    /// <summary>The subject's side: one call in, one reply out.</summary>
    public Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        if (lost is not null)
            throw new AnswerLostException(lost.Message);
        RefuseOverBudget(contract, member);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var reply = Ask(contract, member, arguments);
            calls.Add(new RecordedCall(contract, member, CultureInfo.CurrentCulture.Name, arguments, reply));
            return reply;
        }
        catch (ProcessEndedException ended)
        {
            throw Lose(ended.Ending, member);
        }
        catch (GraderFaultException exception)
        {
            Fault = exception; // NUnit would call it a failed test
            throw;
        }
        finally
        {
            used[kata!.Number] = used.GetValueOrDefault(kata.Number) + Stopwatch.GetElapsedTime(started);
        }
    }

    public void Dispose() => worker?.Dispose();

    private Reply Ask(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        worker ??= Worker.Load(pool.Take(), submission);
        var limits = kata!.Limits;
        return worker.Call(member, new CallMessage(contract.FullName!, member.Name, CultureInfo.CurrentCulture.Name, arguments), new Deadline(limits.Call, limits.CallOnTheClock));
    }

    /// <summary>A member that was stopped twice is not asked again; a kata that has used up its time is over.</summary>
    private void RefuseOverBudget(Type contract, Member member)
    {
        if (stops.GetValueOrDefault(contract.FullName + member.Name) >= MostStops)
            lost = new LostAnswer(Outcome.TimedOut, $"{member.Name} was not asked again: it did not answer {MostStops} times before.");
        else if (used.GetValueOrDefault(kata!.Number) > kata.Limits.Kata)
            lost = new LostAnswer(Outcome.TimedOut, $"The kata's {kata.Limits.Kata.TotalSeconds:0} seconds were used up before this test.");
        if (lost is not null)
            throw new AnswerLostException(lost.Message);
    }

    private AnswerLostException Lose(Ending ending, Member member)
    {
        lost = LostAnswers.From(ending, kata!.Limits, member.Name);
        lastWords = ending.Detail;
        if (lost.Outcome == Outcome.TimedOut)
        {
            var key = member.Method.DeclaringType!.FullName + member.Name;
            stops[key] = stops.GetValueOrDefault(key) + 1;
        }
        worker?.Dispose();
        worker = null;
        return new AnswerLostException(lost.Message);
    }

    private void TryPing(Worker alive)
    {
        try
        {
            lastWords = alive.Ping(kata!.Limits);
        }
        catch (ProcessEndedException ended)
        {
            Lose(ended.Ending, calls[^1].Member);
        }
    }
}

/// <summary>What one test left behind: its calls, why an answer was lost if one was, and what the learner's code printed.</summary>
internal sealed record TestTrace(IReadOnlyList<RecordedCall> Calls, LostAnswer? Lost, string Printed);

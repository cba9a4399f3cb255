using System.Globalization;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>
/// The subject of one suite run: sends every call to a worker, replaces the worker after a fault,
/// and records what was asked and answered in the running test.
/// </summary>
internal sealed class RemoteAnswers(WorkerPool pool, LoadMessage submission, Budget budget) : ITestSubject, IDisposable
{
    private readonly GraderCpuTimer timer = new();
    private Worker? worker;
    private RunningTest? running;

    private RunningTest Running => running ?? throw new InvalidOperationException("No test has begun.");

    public void BeginTest(Kata kata, bool freshProcess)
    {
        timer.Skip();
        if (freshProcess)
            DropWorker();
        running = new RunningTest(kata, TestTrace.Empty);
    }

    /// <summary>Asks the worker for a sign of life, and hands over what the test has left behind.</summary>
    public TestTrace EndTest()
    {
        ChargeOwnWork();
        if (worker is not null && Running.Trace.Calls.Count > 0)
            Ping(worker, Running.Asked!.Value);
        return Running.Trace;
    }

    /// <summary>Once a reply is missing, the test gets no other one.</summary>
    /// <exception cref="GraderFaultException">A worker did not start.</exception>
    public CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        ChargeOwnWork();
        var asked = AskedMember.Of(Running.Kata.Number, contract, member);
        var missing = Running.Trace.Missing ?? budget.WhyNotAsked(Running.Kata, asked);
        var result = missing is null ? Ask(asked, member, arguments) : Miss(missing);
        timer.Skip(); // the worker's time is measured by its own process
        return result;
    }

    public void Dispose()
    {
        running = null;
        DropWorker();
    }

    private CallResult Ask(AskedMember asked, Member member, ReadOnlyMemory<byte> arguments)
    {
        running = Running with { Asked = asked };
        if (worker is null)
        {
            var loaded = LoadWorker(); // its cost is that of loading; the start of the process is not charged
            budget.AddTime(asked, loaded.Cost);
            if (!loaded.HasAnswer)
                return Lose(loaded.Exit, asked);
            worker = loaded.Answer;
        }
        var call = new CallMessage(asked.Contract.FullName!, member.Name, CultureInfo.CurrentCulture.Name, arguments);
        var limits = Running.Kata.Limits;
        var replied = worker.Call(member, call, new Deadline(limits.Call, limits.CallOnTheClock));
        budget.AddTime(asked, replied.Cost);
        if (!replied.HasAnswer)
            return Lose(replied.Exit, asked);
        var reply = Weigh(asked, member, replied.Answer);
        running = Running.With(Running.Trace.Add(new RecordedCall(asked.Contract, member, call.Culture, arguments, reply)));
        return new CallResult.Replied(reply);
    }

    /// <summary>A worker that does not start is tried once more: the machine may have been short of something.</summary>
    /// <exception cref="GraderFaultException">The second did not start either.</exception>
    private WorkerResult<Worker> LoadWorker()
    {
        try
        {
            return Worker.Load(pool.Take(), submission);
        }
        catch (GraderFaultException)
        {
            return Worker.Load(pool.Take(), submission);
        }
    }

    private void Ping(Worker alive, AskedMember last)
    {
        var ping = alive.Ping(Running.Kata.Limits);
        budget.AddTime(last, ping.Cost);
        if (ping.HasAnswer)
            running = Running.With(Running.Trace with { Printed = ping.Answer });
        else
            Lose(ping.Exit, last);
    }

    private Reply Weigh(AskedMember asked, Member member, Reply reply)
    {
        if (reply is Reply.Answered answered)
            budget.AddAnswer(asked, answered.Value.Length);
        return AnswerLimit.Applied(member, reply);
    }

    /// <summary>The grader's work on an answer is charged to its member; what came before the first call is the suite's own.</summary>
    private void ChargeOwnWork()
    {
        var own = timer.Lap();
        if (Running.Asked is { } asked)
            budget.AddTime(asked, own);
    }

    private CallResult.Missing Lose(ProcessExit exit, AskedMember asked)
    {
        DropWorker();
        var missing = MissingReplies.From(exit, Running.Kata.Limits, asked.Name);
        budget.AddLoss(asked, missing.Outcome);
        running = Running.With(Running.Trace with { Printed = RuntimeReport.Split(exit.Detail).Before });
        return Miss(missing);
    }

    private CallResult.Missing Miss(MissingReply missing)
    {
        running = Running.With(Running.Trace with { Missing = missing });
        return new CallResult.Missing(missing);
    }

    private void DropWorker()
    {
        worker?.Dispose();
        worker = null;
    }

    private sealed record RunningTest(Kata Kata, TestTrace Trace)
    {
        /// <summary>The member that was asked last, which is charged for the grader's work on its answer.</summary>
        public AskedMember? Asked { get; init; }

        public RunningTest With(TestTrace trace) => this with { Trace = trace };
    }
}

using System.Diagnostics;
using Attack.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>What it costs to have the code in a process of its own: its start, the hand-over of a submission, and calls.</summary>
[Explicit("a measurement: dotnet test tests/Attack.Tests --filter HandOverCost --logger \"console;verbosity=normal\"")]
internal sealed class HandOverCostTests
{
    private const int Starts = 21;
    private const int Calls = 1001;

    private static readonly Deadline Patience = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));

    private Sandbox sandbox = null!;
    private LoadMessage submission = null!;

    [OneTimeSetUp]
    public void Compile()
    {
        Needs.Sandbox();
        sandbox = Sandbox.For(Isolation.Sandboxed);
        using var compiler = new AnswerCompiler(TestKit.Paths, sandbox);
        using var folder = WarmUpSubmission.Right();
        submission = WarmUpWire.Load(compiler, folder);
    }

    [OneTimeTearDown]
    public void Close() => sandbox?.Dispose();

    [Test]
    public void Starting_and_handing_over()
    {
        var rounds = Enumerable.Range(0, Starts).Select(_ => Start()).ToArray();

        Tell("cold start, until the worker says that it listens", rounds.Select(round => round.Cold));
        Tell("hand-over of a submission to a worker that waits", rounds.Select(round => round.Warm));
    }

    [Test]
    public void Calling()
    {
        using var worker = Worker.Load(sandbox.Start(WorkerPool.Program(TestKit.Paths)), submission);

        Tell("small call, Softmax of 3 numbers", Times(worker, "Softmax", new double[] { 1, 2, 3 }));
        Tell("large call, Transpose of double[512][64]", Times(worker, "Transpose", [Enumerable.Range(0, 512).Select(row => Enumerable.Range(0, 64).Select(column => row + (column / 64.0)).ToArray()).ToArray()]));
    }

    private (double Cold, double Warm) Start()
    {
        var clock = Stopwatch.StartNew();
        var process = sandbox.Start(WorkerPool.Program(TestKit.Paths));
        process.WaitUntilReady(TimeSpan.FromSeconds(30));
        var cold = clock.Elapsed.TotalMilliseconds;
        process.Ask(FrameKind.Load, submission.ToBytes(), FrameKind.Loaded, Patience);
        var warm = clock.Elapsed.TotalMilliseconds - cold;
        process.Dispose();
        return (cold, warm);
    }

    private static IEnumerable<double> Times(Worker worker, string name, params object?[] arguments)
    {
        for (var i = 0; i < Calls; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var reply = worker.Call(WarmUpWire.Members[name], WarmUpWire.Call(name, arguments), Patience).ShouldBeOfType<Reply.Answered>();
            WarmUpWire.Members[name].ReadAnswer(reply.Value.Span);
            yield return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
    }

    private static void Tell(string what, IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        TestContext.Out.WriteLine($"{what}: median {sorted[sorted.Length / 2]:0.000} ms, lowest {sorted[0]:0.000} ms, highest {sorted[^1]:0.000} ms ({sorted.Length} times)");
    }
}

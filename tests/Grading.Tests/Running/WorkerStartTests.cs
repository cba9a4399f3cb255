using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>A worker that does not start is tried once more; a second one costs its submission the score, and nothing else.</summary>
[Platform("Linux", Reason = "the program that does not start is one of Linux")]
internal sealed class WorkerStartTests
{
    [Test]
    public void One_worker_that_does_not_start_costs_nothing()
    {
        using var sandbox = new UnreliableSandbox(failures: 1);
        using var pipeline = Open(sandbox);

        Grade(pipeline).AllPassed().ShouldBeTrue();
        sandbox.Failed.ShouldBe(1);
    }

    [Test]
    public void Two_in_a_row_cost_one_submission_its_score_and_the_next_one_nothing()
    {
        using var sandbox = new UnreliableSandbox(failures: 2);
        using var pipeline = Open(sandbox);

        var fault = Should.Throw<GraderFaultException>(() => Grade(pipeline));

        fault.Message.ShouldStartWith("A worker did not start");
        fault.Message.ShouldNotContain("\n");
        Grade(pipeline).AllPassed().ShouldBeTrue();
    }

    private static Pipeline Open(Sandbox sandbox) =>
        Pipeline.Open(KitParts.Public(TestKit.Paths), TestKit.WarmUpOnly(), TestKit.Info, sandbox);

    private static Report Grade(Pipeline pipeline)
    {
        using var submission = WarmUpSubmission.Right();
        return pipeline.Grade(submission.Path);
    }

    /// <summary>Starts a program that ends at once in place of the first workers.</summary>
    private sealed class UnreliableSandbox(int failures) : Sandbox
    {
        private readonly Sandbox real = For(Isolation.Own);

        public int Failed { get; private set; }

        public override Isolation Isolation => real.Isolation;

        public override IReadOnlyList<string> Layers => real.Layers;

        public override ChildProcess Start(ConfinedProgram program)
        {
            if (program.Path != TestKit.Paths.Worker || Failed == failures)
                return real.Start(program);
            Failed++;
            return ChildProcess.Start(new Launch("/bin/sh", ["-c", "echo 'no memory' >&2; echo '   at Our.Frame()' >&2; exit 7"],
                new Dictionary<string, string>()));
        }

        public override IReadOnlyList<Katas.Wire.SandboxCheck> Probe(ConfinedProgram worker) => [];

        public override void Dispose() => real.Dispose();
    }
}

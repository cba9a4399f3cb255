using System.Diagnostics;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests;

/// <summary>The sandbox is proved when a pipeline is opened, or else before the first test.</summary>
internal sealed class OpenedPipelineTests
{
    [Test]
    public void A_leaking_sandbox_opens_no_pipeline_and_leaves_no_process()
    {
        using var sandbox = new LeakingSandbox();

        Should.Throw<UsageException>(() => Pipeline.Open(KitParts.All(TestKit.Paths), TestKit.WarmUpOnly(), TestKit.Info, sandbox)).Message
            .ShouldContain("no file is readable");

        sandbox.Started.ShouldNotBeEmpty();
        sandbox.Started.ShouldAllBe(process => IsGone(process));
    }

    [Test]
    public void A_pipeline_that_loads_meanwhile_grades_nothing_in_a_leaking_sandbox()
    {
        using var sandbox = new LeakingSandbox();
        using var submission = WarmUpSubmission.Right();
        using (var pipeline = Pipeline.OpenOnly(KitParts.All(TestKit.Paths), TestKit.WarmUpOnly(), TestKit.Info, sandbox))
            Should.Throw<UsageException>(() => pipeline.Grade(submission.Path)).Message.ShouldContain("no file is readable");

        sandbox.Started.ShouldAllBe(process => IsGone(process));
    }

    private static bool IsGone(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return found.HasExited;
        }
        catch (ArgumentException)
        {
            return true; // there is no such process
        }
    }

    private sealed class LeakingSandbox : Sandbox
    {
        private readonly Sandbox inner = For(Isolation.Own);
        private readonly List<int> started = [];

        public IReadOnlyList<int> Started => started;

        public override Isolation Isolation => Isolation.Sandboxed;

        public override IReadOnlyList<string> Layers => [];

        public override ChildProcess Start(ConfinedProgram program)
        {
            var process = inner.Start(program);
            started.Add(process.Id);
            return process;
        }

        public override IReadOnlyList<SandboxCheck> Probe(ConfinedProgram worker) =>
            [new SandboxCheck("no file is readable", Holds: false)];

        public override void Dispose() => inner.Dispose();
    }
}

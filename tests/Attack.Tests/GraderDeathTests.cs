using System.Runtime.Versioning;
using Attack.Tests.Support;
using Katas.Grading.Running;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>A grader that is killed cannot clean up: the kernel must do it, or where code is trusted its worker.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class GraderDeathTests
{
    private const int Stops = 40;

    [Test]
    public void Nothing_outlives_a_grader_that_is_killed()
    {
        Needs.Sandbox();
        using var submission = WarmUpSubmission.WithSoftmax("while (true) { }");
        using var temporary = new TemporaryFolder(); // what a killed grader leaves on the disk
        EveryUser.MayUse(temporary.Path);
        using var grader = KatasProcess.StartWith(temporary, "grade", submission.Path, "--kata", "0");
        using var worker = OurProcesses.AtWork(grader.Id);

        grader.KillAfter(0, TimeSpan.Zero); // not its children: they must end by themselves

        OurProcesses.LeftBehind(temporary.Path).ShouldBeEmpty();
    }

    [Test]
    public void Code_that_is_trusted_does_not_outlive_a_grader_that_is_killed()
    {
        using var submission = WarmUpSubmission.WithSoftmax("while (true) { }");
        using var temporary = new TemporaryFolder();
        using var grader = KatasProcess.StartWith(temporary, "grade", submission.Path, "--kata", "0", "--trust");
        using var worker = OurProcesses.AtWork(grader.Id);

        grader.KillAfter(0, TimeSpan.Zero);

        OurProcesses.Ends(worker).ShouldBeTrue(); // no sandbox ends it: it has to notice
    }

    /// <summary>The framework stops a process before it kills it, so a grader may be killed while its worker is stopped.</summary>
    [Test]
    public void Code_that_is_trusted_and_stopped_does_not_outlive_a_grader_that_is_killed()
    {
        using var submission = WarmUpSubmission.WithSoftmax("while (true) { }");
        using var temporary = new TemporaryFolder();
        using var grader = KatasProcess.StartWith(temporary, "grade", submission.Path, "--kata", "0", "--trust");
        using var worker = OurProcesses.AtWork(grader.Id);
        OurProcesses.Stop(worker);

        grader.KillAfter(0, TimeSpan.Zero);

        OurProcesses.Ends(worker).ShouldBeTrue(); // none of its threads can notice: the kernel has to
    }

    [Test]
    public void Nothing_outlives_workers_that_are_stopped_while_they_start()
    {
        Needs.Sandbox();
        using var sandbox = LinuxSandbox.Open(Tools.Find());
        var random = new Random(1);
        for (var i = 0; i < Stops; i++)
        {
            using var worker = sandbox.Start(WorkerPool.Program(TestKit.Paths));
            Thread.Sleep(random.Next(15));
        }

        OurProcesses.LeftBehind(sandbox.Folder).ShouldBeEmpty();
    }
}

using System.Diagnostics;
using System.Runtime.Versioning;
using Attack.Tests.Support;
using Grader.Tests.Support;
using Katas.Grader.Processes;
using Katas.Grader.Running;
using Katas.Grader.Sandboxing;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests;

/// <summary>A grader that is killed cannot clean up: the kernel must do it.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class GraderDeathTests
{
    [Test]
    public void Nothing_outlives_a_grader_that_is_killed()
    {
        Needs.Sandbox();
        using var submission = WarmUpSubmission.WithSoftmax("while (true) { }");
        using var temporary = new TemporaryFolder(); // what a killed grader leaves on the disk
        File.SetUnixFileMode(temporary.Path, (UnixFileMode)0b111_101_101);
        using var grader = Start(temporary, "grade", submission.Path, "--kata", "0");
        var deadline = Stopwatch.StartNew();
        while (OurProcesses.Under(grader.Id) == 0 && deadline.Elapsed < TimeSpan.FromSeconds(60))
            Thread.Sleep(5);
        OurProcesses.Under(grader.Id).ShouldBeGreaterThan(0, "a worker is at work");

        grader.Kill(); // not its children: they must end by themselves
        grader.WaitForExit();

        OurProcesses.LeftBehind(temporary.Path).ShouldBeEmpty();
    }

    [Test]
    public void Nothing_outlives_workers_that_are_stopped_while_they_start()
    {
        Needs.Sandbox();
        using var sandbox = BubblewrapSandbox.Open(Tools.Find());
        var random = new Random(1);
        for (var i = 0; i < 100; i++)
        {
            using var worker = sandbox.Start(WorkerPool.Program(TestKit.Paths));
            Thread.Sleep(random.Next(15));
        }

        OurProcesses.LeftBehind(sandbox.Folder).ShouldBeEmpty();
    }

    private static Process Start(TemporaryFolder temporary, params string[] arguments)
    {
        var program = Path.Combine(TestKit.Paths.Program, "Katas.Grader.dll");
        var start = new ProcessStartInfo(Path.Combine(DotnetProgram.Root, "dotnet"), [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = temporary.Path;
        return Process.Start(start)!;
    }
}

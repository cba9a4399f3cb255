using System.Diagnostics;
using Attack.Tests.Support;
using Grader.Tests.Support;
using Katas.Grader.Processes;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests;

/// <summary>A grader that is killed cannot clean up: the kernel must do it.</summary>
[NonParallelizable]
internal sealed class GraderDeathTests
{
    [Test]
    public void Nothing_outlives_a_grader_that_is_killed()
    {
        Needs.Sandbox();
        using var submission = WarmUpSubmission.WithSoftmax("while (true) { }");
        using var grader = Start("grade", submission.Path, "--kata", "0");
        var deadline = Stopwatch.StartNew();
        while (OurProcesses.Under(grader.Id) == 0 && deadline.Elapsed < TimeSpan.FromSeconds(60))
            Thread.Sleep(5);
        OurProcesses.Under(grader.Id).ShouldBeGreaterThan(0, "a worker is at work");

        grader.Kill(); // not its children: they must end by themselves
        grader.WaitForExit();

        OurProcesses.LeftBehind().ShouldBeEmpty();
    }

    private static Process Start(params string[] arguments)
    {
        var program = Path.Combine(TestKit.Paths.Program, "Katas.Grader.dll");
        var start = new ProcessStartInfo(Path.Combine(DotnetProgram.Root, "dotnet"), [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }
}

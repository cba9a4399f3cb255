using System.Diagnostics;
using System.Globalization;
using Katas.Confinement;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>What the kernel counts for a thread: found by the id that the thread itself knows.</summary>
[Platform("Linux", Reason = "elsewhere the kernel does not tell")]
internal sealed class ThreadUsageTests
{
    private static readonly string Self = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    [Test]
    public void A_thread_that_works_has_run()
    {
        var file = ThreadUsage.FileOf(Self, KernelThread.Id)!;
        var before = ThreadUsage.Read(file).Ran;
        for (var start = Process.GetCurrentProcess().TotalProcessorTime; Process.GetCurrentProcess().TotalProcessorTime == start;)
            Thread.SpinWait(1000);

        ThreadUsage.Read(file).Ran.ShouldBeGreaterThan(before);
    }

    [Test]
    public void A_thread_that_does_not_exist_has_no_file() => ThreadUsage.FileOf(Self, int.MaxValue).ShouldBeNull();

    [Test]
    public void A_process_that_has_ended_has_no_file()
    {
        using var ended = Process.Start("true");
        ended.WaitForExit();

        ProcessUsage.FileOf(ended, 1).ShouldBeNull();
    }
}

using System.Diagnostics;
using System.Globalization;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>What the kernel counts for threads.</summary>
[Platform("Linux", Reason = "elsewhere the kernel does not tell")]
internal sealed class ThreadUsageTests
{
    [Test]
    public void A_process_that_works_has_a_thread_that_ran()
    {
        using var self = Process.GetCurrentProcess();
        var id = self.Id.ToString(CultureInfo.InvariantCulture);
        var before = Ran(id);
        for (var start = self.TotalProcessorTime; self.TotalProcessorTime == start; self.Refresh())
            Thread.SpinWait(1000);

        Ran(id).ShouldBeGreaterThan(before);
    }

    [Test]
    public void A_process_that_has_ended_uses_nothing()
    {
        using var ended = Process.Start("/bin/sh", ["-c", ":"]);
        ended.WaitForExit();

        ProcessUsage.Of(ended).ShouldBeNull();
    }

    private static TimeSpan Ran(string process) =>
        ThreadUsage.Of(process).Values.Aggregate(TimeSpan.Zero, (sum, thread) => sum + thread.Ran);
}

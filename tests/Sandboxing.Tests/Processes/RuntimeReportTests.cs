using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>Where the runtime's report of a crash begins in what a process printed.</summary>
[Category("Fast")]
internal sealed class RuntimeReportTests
{
    [TestCase("mine\nStack overflow.\n   at A.B()", "mine\n")]
    [TestCase("mine\nUnhandled exception. System.Exception: x", "mine\n")]
    [TestCase("a\nProcess terminated. x\nUnhandled exception. y", "a\n")]
    [TestCase("ä\nOut of memory.\n", "ä\n")]
    public void What_stands_before_it_is_the_learners(string printed, string learners) =>
        RuntimeReport.Split(printed).ShouldBe((learners, true));

    [TestCase("mine")]
    [TestCase("Stack overflow?")]
    public void Without_it_all_is(string printed) => RuntimeReport.Split(printed).ShouldBe((printed, false));
}

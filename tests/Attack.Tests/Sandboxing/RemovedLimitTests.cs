using System.Runtime.Versioning;
using Attack.Tests.Support;
using Katas.Core;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// The limits and the second filter are taken away one at a time: the launcher leaves one out, or a kernel only pretends to set it.
/// Each time nothing is graded, so none of them is there untested.
/// </summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
[TestFixtureSource(typeof(Combination), nameof(Combination.All))]
internal sealed class RemovedLimitTests(Combination layers)
{
    [TestCase("PrivateMemory")]
    [TestCase("Processor")]
    [TestCase("Descriptors")]
    [TestCase("FileSize")]
    [TestCase("CoreDump")]
    [TestCase("LockedMemory")]
    [TestCase("Queues")]
    public void Without_a_limit_of_the_launcher_nothing_is_graded(string name)
    {
        using var lacking = layers.Open(tools => tools with { LeftOut = $"limit {name}" });

        Should.Throw<UsageException>(() => Inquiry.Prove(lacking)).Message.ShouldContain("the layers 'Limits' are not in force");
    }

    [TestCase("address space", 9)]
    [TestCase("threads", 6)]
    public void Without_a_limit_of_the_worker_nothing_is_graded(string name, int resource)
    {
        using var lacking = layers.Open(tools => PretendingKernel.WithoutLimit(tools, resource));

        Should.Throw<UsageException>(() => Inquiry.Prove(lacking), name).Message.ShouldContain("the layers 'Limits' are not in force");
    }

    /// <summary>What the probes try then succeeds where grader and worker are one user, and must harm nobody.</summary>
    [Test]
    public void Without_the_second_filter_nothing_is_graded()
    {
        var before = LimitsThatCount();
        using var lacking = layers.Open(PretendingKernel.WithoutSecondFilter);

        Should.Throw<UsageException>(() => Inquiry.Prove(lacking)).Message.ShouldContain("no program can be started");

        LimitsThatCount().ShouldBe(before);
    }

    private static string[] LimitsThatCount() =>
        [.. File.ReadLines("/proc/self/limits").Where(line => !line.StartsWith("Max file locks", StringComparison.Ordinal))];
}

using System.Globalization;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>The thread that asks stays on its core until it leaves, and the worker is sent there; no other thread is kept.</summary>
[Category("Fast")]
[Platform("Linux", Reason = "elsewhere threads stay where the system puts them")]
internal sealed class SharedCoreTests
{
    private readonly List<string> sent = [];
    private string before = "";

    [SetUp]
    public void Begin()
    {
        sent.Clear();
        before = AllowedCores();
    }

    [Test]
    public void The_worker_is_sent_to_the_core_of_the_thread_that_asks()
    {
        var core = New();

        core.Stay();

        sent.ShouldBe([AllowedCores()]);
        core.Leave();
        AllowedCores().ShouldBe(before);
    }

    [Test]
    public void It_is_sent_once_while_the_thread_stays()
    {
        var core = New();

        core.Stay();
        core.Stay();

        sent.ShouldBe([AllowedCores()]);
        core.Leave();
    }

    [Test]
    public void A_thread_that_is_made_meanwhile_may_run_anywhere()
    {
        var core = New();
        var cores = "";

        core.Stay();
        var made = new Thread(() => cores = AllowedCores());
        made.Start();
        made.Join();

        cores.ShouldBe(before);
        core.Leave();
    }

    [Test]
    public void A_thread_that_does_not_stay_cannot_leave_for_another()
    {
        var core = New();
        core.Stay();
        var kept = AllowedCores();

        var other = new Thread(core.Leave);
        other.Start();
        other.Join();

        AllowedCores().ShouldBe(kept);
        core.Leave();
    }

    private SharedCore New() => new(core => sent.Add(core.ToString(CultureInfo.InvariantCulture)));

    private static string AllowedCores() => File.ReadLines("/proc/thread-self/status")
        .First(line => line.StartsWith("Cpus_allowed_list", StringComparison.Ordinal)).Split('\t')[1];
}

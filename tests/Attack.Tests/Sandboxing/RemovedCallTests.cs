using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Attack.Tests.Support;
using Katas.Core;
using Katas.Grading.Running;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// The launcher leaves out one call at a time: then nothing is graded, or the question that a guarantee asks from inside has another
/// answer. So no call is there untested. A sandbox that another fixture opens meanwhile would close the descriptor that is left open here.
/// </summary>
[NonParallelizable]
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed partial class RemovedCallTests
{
    private const string Folder = "Environment.CurrentDirectory";
    private const string Session =
        "File.ReadAllText(\"/proc/self/stat\").Split(\") \")[^1].Split(' ')[3] == Environment.ProcessId.ToString()";
    private const string Open = OpenDescriptor.Targets + ".Contains(\"Attack.Tests.dll\")";

    private static readonly Combination Landlock = Combination.All.Single(layers => layers.Name == "Landlock");
    private static readonly Combination Namespaces = Combination.All.Single(layers => layers.Name == "Landlock and namespaces");

    private const int Daemons = 1;

    private Inquiry inquiry = null!;

    private static string Groups => Status("Groups") + ".Trim()";

    private static string Network =>
        $"new FileInfo(\"/proc/self/ns/net\").LinkTarget == \"{new FileInfo("/proc/self/ns/net").LinkTarget}\"";

    /// <summary>Calls that every user makes, each with a question and the guaranteed answer.</summary>
    private static IEnumerable<TestCaseData> Calls() =>
    [
        Call(Landlock, "working folder", Folder, "/"),
        Call(Landlock, "session", Session, "True"),
        Call(Landlock, "descriptors", Open, "False"),
        Call(Landlock, "Landlock", Folder, "/"),
        Call(Landlock, "first filter", Folder, "/"),
        Call(Landlock, "signals", Status("SigBlk"), "0000000000000000"),
        Call(Landlock, "no new privileges", Folder, "/"),
        Call(Namespaces, "namespaces", Network, "False"),
        Call(Namespaces, "bounding set", Status("CapBnd"), "0000000000000000"),
        .. new[] { "maps", "status", "statm", "uid_map" }.Select(file => Call(Landlock, $"/proc/self/{file}", Folder, "/")),
        Call(Landlock, "/proc/self/stat", Session, "True"),
    ];

    private static IEnumerable<TestCaseData> CallsOfRoot() =>
    [
        Call(Landlock, "group", Status("Gid") + ".Contains(\"\\t0\")", "False"),
        Call(Landlock, "user", Folder, "/"),
        Call(Landlock, "bounding set", Status("CapBnd"), "0000000000000000"),
    ];

    [OneTimeSetUp]
    public void PrepareCompiler() => inquiry = new Inquiry();

    [OneTimeTearDown]
    public void StopCompiler() => inquiry.Dispose();

    [TestCaseSource(nameof(Calls))]
    public void Each_call_is_needed(Combination layers, string call, string question, string guaranteed)
    {
        if (IsInForceAlready(call))
            Assert.Ignore("What this machine's own filter does already is not missed.");

        Ask(layers, question, guaranteed).ShouldBe(guaranteed);
        Ask(layers, question, guaranteed, call).ShouldNotBe(guaranteed);
    }

    [TestCaseSource(nameof(CallsOfRoot))]
    public void Each_call_of_root_is_needed(Combination layers, string call, string question, string guaranteed)
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Ignore("Only root makes it.");

        Ask(layers, question, guaranteed).ShouldBe(guaranteed);
        Ask(layers, question, guaranteed, call).ShouldNotBe(guaranteed);
    }

    [TestCase("death with the grader", ExpectedResult = false)]
    [TestCase(null, ExpectedResult = true)]
    public bool A_worker_ends_with_the_thread_that_started_it(string? leftOut)
    {
        using var worker = StartAndLeave(leftOut);

        return Enumerable.Range(0, 50).Any(_ => HasEnded(worker));
    }

    /// <summary>The grader's own groups may open files that nobody else may.</summary>
    [Test]
    public void The_groups_of_root_are_left()
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Ignore("Only root has to leave them.");
        _ = setgroups(1, [Daemons]);
        try
        {
            Ask(Landlock, Groups, "").ShouldBeEmpty();
            Ask(Landlock, Groups, "", "groups").ShouldBe($"{Daemons}");
        }
        finally
        {
            _ = setgroups(0, []);
        }
    }

    /// <summary>A worker whose sandbox is gone, and the thread that started it.</summary>
    private static ChildProcess StartAndLeave(string? leftOut)
    {
        using var sandbox = Landlock.Open(tools => tools with { LeftOut = leftOut });
        var worker = sandbox.Start(WorkerPool.Program(TestKit.Paths));
        worker.WaitUntilReady(TimeSpan.FromSeconds(30));
        return worker;
    }

    private static bool HasEnded(ChildProcess worker)
    {
        try
        {
            worker.Ping(new Deadline(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30)));
            Thread.Sleep(10);
            return false;
        }
        catch (ProcessEndedException)
        {
            return true;
        }
    }

    /// <summary>Tests may run under a filter, as in a container: it is inherited, with what it needed.</summary>
    private static bool IsInForceAlready(string call) => call switch
    {
        "first filter" => File.ReadLines("/proc/self/status").Contains("Seccomp:\t2"),
        "no new privileges" => File.ReadLines("/proc/self/status").Contains("NoNewPrivs:\t1"),
        _ => false,
    };

    private static TestCaseData Call(Combination layers, string call, string question, string guaranteed) =>
        new TestCaseData(layers, call, question, guaranteed).SetArgDisplayNames(layers.Name, call);

    private static string Status(string field) =>
        $"File.ReadLines(\"/proc/self/status\").Single(line => line.StartsWith(\"{field}:\")).Substring({field.Length + 2})";

    /// <summary>
    /// What is said from inside; where that is what is guaranteed, why nothing would be graded. The proof comes second, because it is
    /// patient with a worker that answers nothing. A descriptor is left open in the grader meanwhile.
    /// </summary>
    private string Ask(Combination layers, string question, string guaranteed, string? leftOut = null)
    {
        using var whole = layers.Open(); // skips where the machine does not have it
        try
        {
            using var lacking = layers.Open(tools => tools with { LeftOut = leftOut });
            OpenDescriptor.Leave();
            var said = inquiry.Ask(lacking, question);
            if (said == guaranteed)
                Inquiry.Prove(lacking);
            return said;
        }
        catch (Exception refusal) when (refusal is UsageException or InvalidOperationException or GraderFaultException)
        {
            return refusal.Message;
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int setgroups(nint count, int[] groups);
}

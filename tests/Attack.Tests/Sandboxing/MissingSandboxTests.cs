using System.Runtime.Versioning;
using Katas.Core;
using Katas.Grading.Running;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>Where the sandbox is missing or broken nothing is graded, and one sentence says what to do.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class MissingSandboxTests
{
    private static readonly Tools Real = Tools.Find();

    [Test]
    public void Without_bubblewrap() => Refusal(Real with { Bubblewrap = null }).ShouldContain("apt install bubblewrap");

    [Test]
    public void On_an_unknown_processor() => Refusal(Real with { Machine = null }).ShouldContain("use x64 or arm64");

    [Test]
    public void As_root_without_setpriv()
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Ignore("Only root needs setpriv.");

        Refusal(Real with { Setpriv = null }).ShouldContain("util-linux");
    }

    [TestCase("echo 'bwrap: No permissions to create new namespace' >&2; exit 1", "No permissions to create new namespace",
        TestName = "Bubblewrap that may not make namespaces")]
    [TestCase("exit 0", "does not start", TestName = "Bubblewrap that does nothing")]
    [TestCase("echo garbage, garbage, garbage", "does not start", TestName = "Bubblewrap that speaks garbage")]
    [TestCase("while [ \"$1\" != -- ]; do shift; done; shift; exec \"$ROOT/dotnet\" exec \"$WORKER\"", "are not in force",
        TestName = "Bubblewrap that confines nothing")]
    public void Broken_bubblewrap_is_refused(string script, string says)
    {
        using var folder = new TemporaryFolder();
        var bwrap = folder.Write("bwrap",
            $"#!/bin/sh\nROOT='{Katas.Sandboxing.Processes.DotnetProgram.Root}' WORKER='{TestKit.Paths.Worker}'\n{script}\n");
        Everybody.MayUse(folder.Path, bwrap);
        using var sandbox = BubblewrapSandbox.Open(Real with { Bubblewrap = bwrap });

        Should.Throw<UsageException>(() => sandbox.Prove(WorkerPool.Program(TestKit.Paths))).Message.ShouldContain(says);
    }

    [Test]
    public void Every_refusal_names_the_way_out() => Refusal(Real with { Bubblewrap = null }).ShouldContain("--trust");

    private static string Refusal(Tools tools) => Should.Throw<UsageException>(() => BubblewrapSandbox.Open(tools)).Message;
}

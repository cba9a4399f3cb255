using System.Runtime.Versioning;
using Katas.Core;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Sandboxing.Launching;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>Where the sandbox is missing or broken nothing is graded, and one sentence says what to do.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class MissingSandboxTests
{
    private const string Forbidden = "echo 'bwrap: No permissions to create new namespace' >&2; exit 1";

    private const string NoConfinement = "while [ \"$1\" != -- ]; do shift; done; shift; "
        + "[ \"$1\" = /bin/sh ] || DOTNET_EnableWriteXorExecute=0 exec \"$ROOT/dotnet\" exec \"$WORKER\"";

    private static readonly Tools Real = Tools.Find();

    private static Tools WithoutLandlock => Real with { LandlockVersion = 0 };

    [Test]
    public void Without_Landlock_and_without_bubblewrap()
    {
        var message = Refusal(WithoutLandlock with { Bubblewrap = null });

        message.ShouldContain("no Landlock");
        message.ShouldContain("apt install bubblewrap");
        message.ShouldContain("--trust");
    }

    [Test]
    public void On_an_unknown_processor() => Refusal(Real with { Machine = null }).ShouldContain("use x64 or arm64");

    [TestCase(Forbidden, "No permissions to create new namespace", TestName = "Bubblewrap that may not make namespaces")]
    [TestCase("exit 0", "does not start", TestName = "Bubblewrap that does nothing")]
    [TestCase("echo garbage, garbage, garbage", "does not start", TestName = "Bubblewrap that speaks garbage")]
    [TestCase(NoConfinement, "are not in force", TestName = "Bubblewrap that confines nothing")]
    public void Broken_bubblewrap_without_Landlock_is_refused(string script, string says)
    {
        using var folder = new TemporaryFolder();

        Should.Throw<UsageException>(() =>
        {
            using var sandbox = LinuxSandbox.Open(WithoutLandlock with { Bubblewrap = Program(folder, script) });
            sandbox.Prove(WorkerPool.Program(TestKit.Paths));
        }).Message.ShouldContain(says);
    }

    [Test]
    public void Bubblewrap_that_does_not_start_is_done_without_where_there_is_Landlock()
    {
        if (Real.LandlockVersion == 0)
            Assert.Ignore("This machine has no Landlock.");
        using var folder = new TemporaryFolder();
        using var sandbox = LinuxSandbox.Open(Real with { Bubblewrap = Program(folder, Forbidden) });

        sandbox.Prove(WorkerPool.Program(TestKit.Paths));

        sandbox.Layers.ShouldContain(SandboxLayers.Landlock);
        sandbox.Layers.ShouldNotContain(SandboxLayers.Bubblewrap);
    }

    /// <summary>
    /// It finds a worker that every user may read, as in the sandbox: the kit may lie in a folder that is closed to others.
    /// </summary>
    private static string Program(TemporaryFolder folder, string script)
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(TestKit.Paths.Worker)!))
            EveryUser.MayUse(folder.Write(Path.GetFileName(file), File.ReadAllBytes(file)));
        var worker = Path.Combine(folder.Path, Path.GetFileName(TestKit.Paths.Worker));
        var program = folder.WriteProgram("bwrap",
            $"#!/bin/sh\nROOT='{Katas.Sandboxing.Processes.DotnetProgram.Root}' WORKER='{worker}'\n{script}\n");
        EveryUser.MayUse(folder.Path);
        return program;
    }

    private static string Refusal(Tools tools) => Should.Throw<UsageException>(() => LinuxSandbox.Open(tools)).Message;
}

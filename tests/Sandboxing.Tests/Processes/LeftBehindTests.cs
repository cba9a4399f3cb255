using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Katas.Confinement;
using Katas.Sandboxing.Launching;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>
/// A program is killed at any moment of its start, when a process of its own may be in nobody's list of children. Such a one ends with
/// it; and one that has left the group cannot make us wait, though it holds the pipe into which it prints.
/// </summary>
[Platform("Linux", Reason = "elsewhere nothing is confined")]
[SupportedOSPlatform("linux")]
internal sealed class LeftBehindTests
{
    // Its parent has ended at once, so it is no child of the program any more.
    private const string Orphan = "(sh -c 'echo $$ >&2; exec sleep 60' &); exec cat";
    private const string OrphanOfNoGroup = "(setsid sh -c 'echo $$ >&2; exec sleep 60' &); exec cat";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Test]
    public void A_process_of_the_group_ends_with_the_program()
    {
        using var program = ConfinedProcess.Start(Shell(Orphan), Confining);
        using var said = new StreamReader(program.Errors);
        said.ReadLine().ShouldNotBeNullOrEmpty();

        program.Kill();

        Task.Run(said.ReadToEnd).Wait(Patience).ShouldBeTrue("nobody holds the pipe any more");
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_process_that_left_the_group_does_not_keep_us(bool isConfined)
    {
        var program = ChildProcess.Start(Shell(OrphanOfNoGroup) with { Confining = isConfined ? Confining : null });
        using var orphan = Process.GetProcessById(IdSaidBy(program));

        var isLeft = Task.Run(program.Dispose).Wait(Patience);

        orphan.Kill();
        isLeft.ShouldBeTrue();
    }

    private static Confining Confining => new(Machine.Current!, new ResourceQuota(1024, 1024, 128, 60));

    private static Launch Shell(string script) =>
        new("/bin/sh", ["-c", script], new Dictionary<string, string> { ["PATH"] = "/usr/bin:/bin" });

    private static int IdSaidBy(ChildProcess program)
    {
        var text = "";
        SpinWait.SpinUntil(() => (text += program.Printed.TakeAll()).EndsWith('\n'), Patience).ShouldBeTrue();
        return int.Parse(text, CultureInfo.InvariantCulture);
    }
}

using System.Runtime.Versioning;
using Katas.Confinement;
using Katas.Sandboxing.Launching;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>
/// A busy machine may let us read late what a program prints. The program must not be late for that: neither is an endless recursion that
/// prints told to have waited, nor honest code that prints much.
/// </summary>
[Platform("Linux", Reason = "elsewhere pipes keep the size they have")]
[SupportedOSPlatform("linux")]
internal sealed class PipeSizeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Launch Printing =
        new("/bin/sh", ["-c", "exec /usr/bin/head -c 1000000 /dev/zero >&2"], new Dictionary<string, string>());

    [Test]
    public void A_confined_program_need_not_wait_until_we_read_what_it_prints()
    {
        var confining = new Confining(Machine.Current!, new ResourceQuota(1024, 1024, 128, 60));
        using var program = ConfinedProcess.Start(Printing, confining);

        ShouldEnd(program);
    }

    [Test]
    public void Nor_need_a_program_that_is_not_confined()
    {
        using var program = FrameworkProgram.Start(Printing);

        ShouldEnd(program);
    }

    private static void ShouldEnd(RunningProgram program)
    {
        try
        {
            program.WaitForExit(Patience).ShouldBeTrue();
            program.ExitCode.ShouldBe(0);
        }
        finally
        {
            program.Kill();
        }
    }
}

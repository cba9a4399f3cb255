using System.Runtime.Versioning;
using Attack.Tests.Support;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>A machine on which honest code needs a system call that is refused: nothing is graded, instead of everything failing.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class HonestCodeCheckTests
{
    private const uint Uname = 63;
    private const uint UnameOnArm64 = 160;

    [Test]
    public void Nothing_is_graded_where_honest_code_does_not_run()
    {
        Needs.Sandbox();
        using var sandbox = LinuxSandbox.Open(PretendingKernel.WithoutCall(Tools.Find(), Uname, UnameOnArm64));

        var refusal = Should.Throw<SandboxUnavailableException>(() => Inquiry.Prove(sandbox)).Message;

        refusal.ShouldContain("honest code does not run");
        refusal.ShouldContain("questions about the machine");
    }
}

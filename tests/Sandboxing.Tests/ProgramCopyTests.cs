using System.Runtime.Versioning;
using Katas.Confinement;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Sandboxing.Tests;

/// <summary>Which of two forms of a program is started.</summary>
[Category("Fast")]
[Platform("Linux")]
[SupportedOSPlatform("linux")]
internal sealed class ProgramCopyTests
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly TemporaryFolder kit = new();

    [TearDown]
    public void Remove() => kit.Dispose();

    [Test]
    public void A_native_program_that_may_run_starts_by_itself() =>
        Start(Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)
            .ShouldBe(["/w/Katas.Compiler", "its argument"]);

    [Test]
    public void Where_it_may_not_run_the_assembly_starts() =>
        Start(Readable).ShouldBe(["/dn/dotnet", "exec", "/w/Katas.Compiler.dll", "its argument"]);

    [Test]
    public void Without_one_the_assembly_starts() =>
        Start(mode: null).ShouldBe(["/dn/dotnet", "exec", "/w/Katas.Compiler.dll", "its argument"]);

    private string[] Start(UnixFileMode? mode)
    {
        var assembly = kit.Write("compiler/Katas.Compiler.dll", "");
        var native = mode is null ? null : kit.Write("native/Katas.Compiler", "");
        if (native is not null)
            File.SetUnixFileMode(native, mode!.Value);
        var program = new ConfinedProgram(assembly, 1, new ResourceQuota(1, 1, 1, 1)) { Native = native };
        using var staging = new StagingFolder([]);
        return staging.CopyOf(program).Start("/dn/dotnet", "/w", "its argument");
    }
}

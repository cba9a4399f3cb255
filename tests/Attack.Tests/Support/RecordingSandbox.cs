using Katas.Core.Verdicts;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>Confines nothing, but keeps every byte a program of ours is sent: one file for each process.</summary>
internal sealed class RecordingSandbox(TemporaryFolder records) : Sandbox
{
    private int started;

    public override Isolation Isolation => Isolation.Own;

    public override IReadOnlyList<string> Layers => [];

    public override ChildProcess Start(ConfinedProgram program)
    {
        var launch = DotnetProgram.Launch(program);
        var record = Path.Combine(records.Path, $"{Path.GetFileNameWithoutExtension(program.Path)} {++started}");
        return ChildProcess.Start(launch with
        {
            File = "/bin/sh",
            Arguments = ["-c", "tee \"$0\" | \"$@\"", record, launch.File, .. launch.Arguments]
        });
    }

    public override IReadOnlyList<Katas.Wire.SandboxCheck> Probe(ConfinedProgram worker) => [];

    public override void Dispose()
    {
        // There is nothing to take down.
    }
}

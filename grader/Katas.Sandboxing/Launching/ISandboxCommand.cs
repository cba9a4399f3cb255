using Katas.Sandboxing.Processes;

namespace Katas.Sandboxing.Launching;

/// <summary>One way to start confined programs on this machine.</summary>
internal interface ISandboxCommand
{
    /// <summary>The layers it has, as reports name them.</summary>
    IReadOnlyList<string> Layers { get; }

    Launch For(ConfinedProgram program);
}

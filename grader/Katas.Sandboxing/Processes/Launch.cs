using Katas.Wire;

namespace Katas.Sandboxing.Processes;

/// <summary>How to start one of our own programs: the command, the whole of its environment, and the layers it must report.</summary>
public sealed record Launch(string File, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment)
{
    public Layers Demanded { get; init; } = Layers.None;
}

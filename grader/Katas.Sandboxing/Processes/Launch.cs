using Katas.Wire;

namespace Katas.Sandboxing.Processes;

/// <summary>How to start one of our own programs: the command, its whole environment, and the layers that it must report.</summary>
public sealed record Launch(string File, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment)
{
    public Layers RequiredLayers { get; init; } = Layers.None;
}

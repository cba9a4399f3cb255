using Katas.Sandboxing.Launching;
using Katas.Wire;

namespace Katas.Sandboxing.Processes;

/// <summary>How to start one of our own programs: the command, its whole environment, and the layers that it must report.</summary>
public sealed record Launch(string File, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment)
{
    public Layers RequiredLayers { get; init; } = Layers.None;

    /// <summary>What the process does to itself before it becomes the program; null where nothing confines it.</summary>
    internal Confining? Confining { get; init; }

    /// <summary>
    /// How many threads the grader lets it have, where the kernel's limit also counts those of other programs; else null.
    /// </summary>
    public int? MostThreads { get; init; }
}

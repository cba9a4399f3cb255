using Katas.Confinement;

namespace Katas.Sandboxing.Launching;

/// <summary>What a new process does to itself before it becomes a program. What is null or false is left out.</summary>
/// <param name="Machine">The processor.</param>
/// <param name="Quota">The limits; those that can be in force from the first instruction are.</param>
internal sealed record Confining(Machine Machine, ResourceQuota Quota)
{
    /// <summary>The system-call filter that is in force from the program's first instruction.</summary>
    public byte[]? Filter { get; init; }

    /// <summary>
    /// A file that the program finds open on <see cref="FilterDescriptor"/>: bubblewrap installs the filter that it reads there.
    /// </summary>
    public string? FilterFile { get; init; }

    /// <summary>The folder of the program, where Landlock closes all other files.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether what starts lies in that folder, and may be run from there.</summary>
    public bool IsNative { get; init; }

    /// <summary>The version of Landlock.</summary>
    public int LandlockVersion { get; init; }

    /// <summary>Whether it gets a network, queues and a host name of its own, and as an ordinary user a list of users, too.</summary>
    public bool Namespaces { get; init; }

    /// <summary>The name of a call to leave out: tests show in this way that each call is needed.</summary>
    public string? LeftOut { get; init; }

    /// <summary>The descriptor of <see cref="FilterFile"/>.</summary>
    public const int FilterDescriptor = 9;
}

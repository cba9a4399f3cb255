using Katas.Confinement;

namespace Katas.Sandboxing;

/// <summary>One of our programs that handles untrusted text or code, and what it may use.</summary>
/// <param name="Path">Its assembly; everything in the same folder goes into the sandbox with it.</param>
/// <param name="HeapMegabytes">The managed heap: a smaller limit than the quota, because exceeding it throws an exception instead of ending
/// the process.</param>
/// <param name="ResourceQuota">The limits that the kernel enforces.</param>
public sealed record ConfinedProgram(string Path, int HeapMegabytes, ResourceQuota ResourceQuota)
{
    /// <summary>The same program compiled for this machine, if there is one; it starts where the machine lets it.</summary>
    public string? Native { get; init; }

    /// <summary>System calls that it may make besides those on the list; none for a program that handles a submission.</summary>
    public CallNumbers? Besides { get; init; }
}

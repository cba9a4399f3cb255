using Katas.Confinement;

namespace Katas.Sandboxing;

/// <summary>One of our programs that meets hostile text or code, and what it may use.</summary>
/// <param name="Path">Its assembly; everything in the same folder goes into the sandbox with it.</param>
/// <param name="HeapMegabytes">The managed heap: a smaller cap than the allowance, because it ends in an exception instead of a crash.</param>
/// <param name="ResourceQuota">What the kernel lets it have.</param>
public sealed record ConfinedProgram(string Path, int HeapMegabytes, ResourceQuota ResourceQuota);

namespace Katas.Confinement;

/// <summary>What a process may use. It sets these limits on itself before anything hostile reaches it.</summary>
/// <param name="PrivateMegabytes">Heap, native memory and thread stacks together.</param>
/// <param name="AddressMegabytes">Address space beyond what the runtime has reserved at its start.</param>
/// <param name="Threads">Threads of the process.</param>
/// <param name="ProcessorSeconds">Processor time of its whole life; the last resort behind the host's own deadlines.</param>
public sealed record ResourceQuota(long PrivateMegabytes, long AddressMegabytes, int Threads, int ProcessorSeconds);

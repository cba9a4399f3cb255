namespace Katas.Wire;

/// <summary>What a worker found when it tried what the sandbox forbids.</summary>
public sealed record ProbedMessage(IReadOnlyList<SandboxCheck> SandboxChecks)
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.WorkerFrame);

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static ProbedMessage FromBytes(ReadOnlySpan<byte> bytes) =>
        WireMessage.Read<ProbedMessage>(bytes) is { SandboxChecks.Count: > 0 } message ? message
        : throw new WireException("a probe has no result");
}

/// <summary>One guarantee of the sandbox, and whether it held when it was tested from inside.</summary>
public sealed record SandboxCheck(string Sentence, bool Holds);

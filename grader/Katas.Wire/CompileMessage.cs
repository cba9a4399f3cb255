namespace Katas.Wire;

/// <summary>A request to compile sources against the contracts.</summary>
public sealed record CompileMessage(ReadOnlyMemory<byte> Contracts, IReadOnlyList<SourceFile> Sources)
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.HostFrame);

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static CompileMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read<CompileMessage>(bytes);
}

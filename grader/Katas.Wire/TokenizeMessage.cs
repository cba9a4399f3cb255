namespace Katas.Wire;

/// <summary>A request to cut sources into the tokens of the language.</summary>
public sealed record TokenizeMessage(IReadOnlyList<SourceFile> Sources)
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.HostFrame);

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static TokenizeMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read<TokenizeMessage>(bytes);
}

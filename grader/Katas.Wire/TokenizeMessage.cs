namespace Katas.Wire;

/// <summary>A request to cut sources into the tokens of the language.</summary>
public sealed record TokenizeMessage(IReadOnlyList<SourceFile> Sources)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        SourceFile.WriteAll(writer, Sources);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static TokenizeMessage FromBytes(ReadOnlySpan<byte> bytes) =>
        WireMessage.Read(bytes, static (ref PlainReader reader) => new TokenizeMessage(SourceFile.ReadAll(ref reader)));
}

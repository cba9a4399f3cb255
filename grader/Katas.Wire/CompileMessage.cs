namespace Katas.Wire;

/// <summary>A request to compile sources against the contracts.</summary>
public sealed record CompileMessage(ReadOnlyMemory<byte> Contracts, IReadOnlyList<SourceFile> Sources)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        writer.Blob(Contracts.Span);
        SourceFile.WriteAll(writer, Sources);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static CompileMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read(bytes,
        static (ref PlainReader reader) => new CompileMessage(reader.Blob().ToArray(), SourceFile.ReadAll(ref reader)));
}

namespace Katas.Wire;

/// <summary>A request to compile sources against the contracts.</summary>
public sealed record CompileMessage(ReadOnlyMemory<byte> Contracts, IReadOnlyList<SourceFile> Sources)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        writer.Blob(Contracts.Span);
        SourceFile.Write(writer, Sources);
        return writer.Written;
    }

    public static CompileMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var contracts = reader.Blob().ToArray();
        return new CompileMessage(contracts, SourceFile.Read(ref reader));
    }
}

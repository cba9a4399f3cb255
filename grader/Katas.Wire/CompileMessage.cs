namespace Katas.Wire;

/// <summary>A request to compile sources against the contracts.</summary>
public sealed record CompileMessage(ReadOnlyMemory<byte> Contracts, IReadOnlyList<SourceFile> Sources)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        writer.Blob(Contracts.Span);
        writer.Int(Sources.Count);
        foreach (var source in Sources)
        {
            writer.Text(source.Path);
            writer.Text(source.Text);
        }
        return writer.Written;
    }

    public static CompileMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var contracts = reader.Blob().ToArray();
        var sources = new SourceFile[reader.Length(8)];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = new SourceFile(reader.Text(), reader.Text());
        return new CompileMessage(contracts, sources);
    }
}

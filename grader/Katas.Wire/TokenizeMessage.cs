namespace Katas.Wire;

/// <summary>A request to cut sources into the tokens of the language.</summary>
public sealed record TokenizeMessage(IReadOnlyList<SourceFile> Sources)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        SourceFile.Write(writer, Sources);
        return writer.Written;
    }

    public static TokenizeMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        return new TokenizeMessage(SourceFile.Read(ref reader));
    }
}

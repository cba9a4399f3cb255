namespace Katas.Wire;

/// <summary>The two assemblies a worker needs: the contracts, and the learner's answers to them.</summary>
public sealed record LoadMessage(ReadOnlyMemory<byte> Contracts, ReadOnlyMemory<byte> Answers)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        writer.Blob(Contracts.Span);
        writer.Blob(Answers.Span);
        return writer.Written;
    }

    public static LoadMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        return new LoadMessage(reader.Blob().ToArray(), reader.Blob().ToArray());
    }
}

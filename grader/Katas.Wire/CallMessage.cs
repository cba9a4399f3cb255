namespace Katas.Wire;

/// <summary>A request to call one member: names, the caller's culture, and the arguments. No test, no expected value.</summary>
public sealed record CallMessage(string Contract, string Member, string Culture, ReadOnlyMemory<byte> Arguments)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        writer.Text(Contract);
        writer.Text(Member);
        writer.Text(Culture);
        writer.Blob(Arguments.Span);
        return writer.Written;
    }

    public static CallMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        return new CallMessage(reader.Text(), reader.Text(), reader.Text(), reader.Blob().ToArray());
    }
}

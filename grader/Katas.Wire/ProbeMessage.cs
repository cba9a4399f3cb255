namespace Katas.Wire;

/// <summary>Asks a worker to try what the sandbox forbids: to read a planted file, to reach a port of the host, and more.</summary>
public sealed record ProbeMessage(string PlantedFile, int Port)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        writer.Text(PlantedFile);
        writer.Int(Port);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static ProbeMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var message = new ProbeMessage(reader.Text(), reader.Int());
        return reader.AtEnd ? message : throw new WireException("bytes are left over after the probe");
    }
}

namespace Katas.Wire;

/// <summary>Asks a worker to try what the sandbox forbids: to read a planted file, to reach a port of the host, and more.</summary>
public sealed record ProbeMessage(string PlantedFile, int Port)
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.HostFrame);

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static ProbeMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read<ProbeMessage>(bytes);
}

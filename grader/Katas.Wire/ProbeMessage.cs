namespace Katas.Wire;

/// <summary>Asks a worker to try what the sandbox forbids.</summary>
/// <param name="PlantedFile">A file that every user of the machine may read.</param>
/// <param name="Port">A port on which the grader listens.</param>
/// <param name="Grader">The grader's process id.</param>
public sealed record ProbeMessage(string PlantedFile, int Port, int Grader)
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.HostFrame);

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static ProbeMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read<ProbeMessage>(bytes);
}

namespace Katas.Wire;

/// <summary>What honest code could not do in a worker, each with the reason; nothing where all of it works.</summary>
public sealed record HonestCodeMessage(IReadOnlyList<string> Failures)
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.WorkerFrame);

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static HonestCodeMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read<HonestCodeMessage>(bytes);
}

namespace Katas.Wire;

/// <summary>What the compiler made of the sources: an assembly, or problems and no assembly.</summary>
public sealed record CompiledMessage(ReadOnlyMemory<byte> Assembly, IReadOnlyList<Problem> Problems)
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.WorkerFrame);

    /// <exception cref="WireException">The bytes are no answer of a compiler.</exception>
    public static CompiledMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read<CompiledMessage>(bytes);
}

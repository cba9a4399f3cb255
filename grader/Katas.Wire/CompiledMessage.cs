namespace Katas.Wire;

/// <summary>What the compiler made of the sources: an assembly, or problems and no assembly.</summary>
public sealed record CompiledMessage(ReadOnlyMemory<byte> Assembly, IReadOnlyList<Problem> Problems)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.WorkerFrame);
        writer.Blob(Assembly.Span);
        Problem.WriteAll(writer, Problems);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no answer of a compiler.</exception>
    public static CompiledMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read(bytes,
        static (ref PlainReader reader) => new CompiledMessage(reader.Blob().ToArray(), Problem.ReadAll(ref reader)));
}

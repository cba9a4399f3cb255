namespace Katas.Wire;

/// <summary>The first frame of a process: it listens, and these layers hold.</summary>
public sealed record ReadyMessage(Layers Layers)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(4);
        writer.Int((int)Layers);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static ReadyMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var layers = (Layers)reader.Int();
        return reader.AtEnd && (layers & ~Layers.All) == Layers.None ? new ReadyMessage(layers)
            : throw new WireException("a process reports layers that do not exist");
    }
}

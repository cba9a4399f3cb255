namespace Katas.Wire;

/// <summary>The first frame of a process: it listens, and these layers hold.</summary>
/// <param name="Layers">What confines it.</param>
/// <param name="Thread">The kernel's id of the thread that answers, as the process itself sees it; zero where it is not known.</param>
public sealed record ReadyMessage(Layers Layers, int Thread)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(8);
        writer.Int((int)Layers);
        writer.Int(Thread);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static ReadyMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var layers = (Layers)reader.Int();
        var thread = reader.Int();
        return reader.AtEnd && (layers & ~Layers.All) == Layers.None ? new ReadyMessage(layers, thread)
            : throw new WireException("a process reports layers that do not exist");
    }
}

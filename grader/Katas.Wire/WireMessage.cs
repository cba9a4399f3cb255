using Katas.Wire.Shapes;

namespace Katas.Wire;

/// <summary>
/// Messages between the grader and its processes, written and read like any other record: one code to trust with hostile bytes.
/// The four messages of a worker (ready, load, call, reply) write their bytes by hand: finding shapes costs each fresh worker about
/// 8 ms of processor time, and a call through them takes twice as long (measured on .NET 10; there are thousands in a submission).
/// So do those of the compiler, which may be a native program, and that can find no shapes.
/// </summary>
internal static class WireMessage
{
    /// <summary>The bytes of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="limit">The most bytes its sender may put into a frame.</param>
    public static ReadOnlyMemory<byte> Write<T>(T message, int limit)
    {
        var writer = new PlainWriter(limit);
        Known<T>.Shape.Write(writer, message);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message, or more than one.</exception>
    public static T Read<T>(ReadOnlySpan<byte> bytes) =>
        Read(bytes, static (ref PlainReader reader) => (T)Known<T>.Shape.Read(ref reader)!);

    /// <summary>The same for a message that was written by hand.</summary>
    /// <exception cref="WireException">The bytes are no such message, or more than one.</exception>
    public static T Read<T>(ReadOnlySpan<byte> bytes, ReadItem<T> read)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var message = read(ref reader);
        return reader.AtEnd ? message : throw new WireException($"bytes are left over after a '{typeof(T).Name}'");
    }

    private static class Known<T>
    {
        public static readonly Shape Shape = Shape.Of(typeof(T));
    }
}

namespace Katas.Wire.Shapes;

/// <summary>What our own messages may hold besides plain data, and no contract may: bytes as they are.</summary>
internal static class MessagePart
{
    public static Shape? Find(Type message, Type part) =>
        message.Assembly == typeof(MessagePart).Assembly && part == typeof(ReadOnlyMemory<byte>)
        ? new ScalarShape<ReadOnlyMemory<byte>>(Tag.Bytes, static (w, v) => w.Blob(v.Span), static (ref r) => r.Blob().ToArray())
        : null;
}

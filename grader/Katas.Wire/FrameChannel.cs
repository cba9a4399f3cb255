using System.Buffers.Binary;

namespace Katas.Wire;

/// <summary>
/// Frames over a pair of byte streams. Header, little-endian: magic u32, payload length u32, id u64, kind u8.
/// A reader never allocates more than it has received, plus one mebibyte.
/// </summary>
#pragma warning disable CA1001 // the buffer owns nothing: whoever opened the stream closes it
public sealed class FrameChannel(Stream input, Stream output, int maxPayload)
#pragma warning restore CA1001
{
    private const uint Magic = 0x4154414B; // "KATA"
    private const int HeaderSize = 17;
    private const int Step = 1 << 20;
    private const int Buffered = 4 << 10; // most frames are smaller, and come by one system call instead of two

    private readonly BufferedStream input = new(input, Buffered);

    public void Write(Frame frame)
    {
        var bytes = new byte[HeaderSize + frame.Payload.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)frame.Payload.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), frame.Id);
        bytes[16] = (byte)frame.Kind;
        frame.Payload.Span.CopyTo(bytes.AsSpan(HeaderSize));
        output.Write(bytes);
        output.Flush();
    }

    /// <summary>The next frame, or null when the other side closed the stream between two frames.</summary>
    /// <exception cref="WireException">The bytes are not a frame, or the frame is over the limit.</exception>
    public Frame? Read()
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        var got = input.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false);
        if (got == 0)
            return null;
        if (got < HeaderSize)
            throw new TruncatedFrameException($"the stream ended inside a header, after {got} of {HeaderSize} bytes");
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic)
            throw new WireException("bytes that are no frame stood where a frame should begin");
        var length = BinaryPrimitives.ReadUInt32LittleEndian(header[4..]);
        if (length > (uint)maxPayload)
            throw new WireException($"a frame of {length} bytes is over the limit of {maxPayload}");
        var kind = (FrameKind)header[16];
        if (!Enum.IsDefined(kind) || kind == FrameKind.None)
            throw new WireException($"'{header[16]}' is no kind of frame");
        return new Frame(kind, BinaryPrimitives.ReadUInt64LittleEndian(header[8..]), ReadPayload((int)length));
    }

    private byte[] ReadPayload(int length)
    {
        var payload = new byte[Math.Min(length, Step)];
        for (var have = 0; have < length;)
        {
            if (have == payload.Length)
                Array.Resize(ref payload, (int)Math.Min(length, payload.Length * 2L));
            var read = input.Read(payload, have, payload.Length - have);
            if (read == 0)
                throw new TruncatedFrameException($"the stream ended inside a frame, after {have} of {length} bytes");
            have += read;
        }
        return payload;
    }
}

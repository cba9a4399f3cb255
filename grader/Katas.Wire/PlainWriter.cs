using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Katas.Wire;

/// <summary>Writes plain values as bytes: little-endian, strings as UTF-16 units, numbers bit for bit.</summary>
public sealed class PlainWriter(int maxBytes)
{
    private const int Smallest = 256;

    private byte[] bytes = new byte[Smallest];
    private int written;
    private int values;

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, written);

    [MethodImpl(Jit.Once)]
    public void Tag(Tag tag)
    {
        if (++values > WireLimits.Values)
            throw TooManyValues();
        Span(1)[0] = (byte)tag;
    }

    [MethodImpl(Jit.Once)]
    public void Bool(bool value) => Span(1)[0] = value ? (byte)1 : (byte)0;

    [MethodImpl(Jit.Once)]
    public void Int(int value) => BinaryPrimitives.WriteInt32LittleEndian(Span(4), value);

    [MethodImpl(Jit.Once)]
    public void Long(long value) => BinaryPrimitives.WriteInt64LittleEndian(Span(8), value);

    public void Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    [MethodImpl(Jit.Once)]
    public void Text(string value)
    {
        if (value.Length > WireLimits.Text)
            throw InvalidReturnValueException.TooLong(value.Length, WireLimits.Text);
        Int(value.Length);
        Raw(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    [MethodImpl(Jit.Once)]
    public void Blob(ReadOnlySpan<byte> value)
    {
        Int(value.Length);
        Raw(value);
    }

    /// <summary>A run of numbers: their count, then their bytes.</summary>
    [MethodImpl(Jit.Once)]
    public void Numbers<T>(ReadOnlySpan<T> numbers) where T : unmanaged
    {
        values += numbers.Length;
        if (values > WireLimits.Values)
            throw TooManyValues();
        Blob(MemoryMarshal.AsBytes(numbers));
    }

    /// <summary>A list: its count, then one item after the other.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<PlainWriter, T> write)
    {
        Int(items.Count);
        foreach (var item in items)
            write(this, item);
    }

    private static InvalidReturnValueException TooManyValues() =>
        InvalidReturnValueException.TooLarge($"more than {WireLimits.InWords(WireLimits.Values)} values");

    private InvalidReturnValueException TooManyBytes() =>
        InvalidReturnValueException.TooLarge($"more than {WireLimits.InWords(maxBytes)} bytes");

    private void Grow() => Array.Resize(ref bytes, (int)Math.Max(written, Math.Min(2L * bytes.Length, maxBytes)));

    private void Raw(ReadOnlySpan<byte> value) => value.CopyTo(Span(value.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Span(int size)
    {
        if (written + (long)size > maxBytes)
            throw TooManyBytes();
        var from = written;
        written += size;
        if (written > bytes.Length)
            Grow();
        return bytes.AsSpan(from, size);
    }
}

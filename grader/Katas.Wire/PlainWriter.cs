using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Katas.Wire;

/// <summary>Writes plain values as bytes: little-endian, strings as UTF-16 units, numbers bit for bit.</summary>
public sealed class PlainWriter(int maxBytes)
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private int values;

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public void Tag(Tag tag)
    {
        if (++values > WireLimits.Values)
            throw TooManyValues();
        Span(1)[0] = (byte)tag;
    }

    public void Bool(bool value) => Span(1)[0] = value ? (byte)1 : (byte)0;

    public void Int(int value) => BinaryPrimitives.WriteInt32LittleEndian(Span(4), value);

    public void Long(long value) => BinaryPrimitives.WriteInt64LittleEndian(Span(8), value);

    public void Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    public void Text(string value)
    {
        if (value.Length > WireLimits.Text)
            throw InvalidReturnValueException.TooLong(value.Length, WireLimits.Text);
        Int(value.Length);
        Raw(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    public void Blob(ReadOnlySpan<byte> value)
    {
        Int(value.Length);
        Raw(value);
    }

    /// <summary>A run of numbers: their count, then their bytes.</summary>
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

    private void Raw(ReadOnlySpan<byte> value) => value.CopyTo(Span(value.Length));

    private Span<byte> Span(int size)
    {
        if (bytes.WrittenCount + (long)size > maxBytes)
            throw InvalidReturnValueException.TooLarge($"more than {WireLimits.InWords(maxBytes)} bytes");
        var span = bytes.GetSpan(size)[..size];
        bytes.Advance(size);
        return span;
    }
}

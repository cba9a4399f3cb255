using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Katas.Wire;

/// <summary>Reads one item of a list, or one message.</summary>
public delegate T ReadItem<out T>(ref PlainReader reader);

/// <summary>Reads what <see cref="PlainWriter"/> wrote; trusts none of it.</summary>
public ref struct PlainReader(ReadOnlySpan<byte> bytes, bool nulls)
{
    private ReadOnlySpan<byte> rest = bytes;
    private int values;

    /// <summary>Whether null is a legal value: in arguments, which may probe for it; never in an answer.</summary>
    public bool Nulls { get; } = nulls;

    public readonly bool AtEnd => rest.IsEmpty;

    /// <summary>False for null; otherwise the tag must be <paramref name="expected"/>.</summary>
    [MethodImpl(Jit.Once)]
    public bool Expect(Tag expected)
    {
        Count(1);
        var tag = (Tag)Take(1)[0];
        if (tag == Wire.Tag.Null && Nulls)
            return false;
        return tag == expected ? true : throw new WireException($"a value of kind '{(int)tag}' stands where '{expected}' should");
    }

    [MethodImpl(Jit.Once)]
    public bool Bool() => Take(1)[0] switch
    {
        0 => false,
        1 => true,
        var other => throw new WireException($"'{other}' is no truth value"),
    };

    [MethodImpl(Jit.Once)]
    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    [MethodImpl(Jit.Once)]
    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    public double Double() => BitConverter.Int64BitsToDouble(Long());

    [MethodImpl(Jit.Once)]
    public string Text()
    {
        var length = Length(2);
        return length > WireLimits.Text
            ? throw new WireException($"a text of {length} characters is over the limit of {WireLimits.Text}")
            : new string(MemoryMarshal.Cast<byte, char>(Take(2L * length)));
    }

    [MethodImpl(Jit.Once)]
    public ReadOnlySpan<byte> Blob() => Take(Length(1));

    [MethodImpl(Jit.Once)]
    public T[] Numbers<T>() where T : unmanaged
    {
        var raw = Blob();
        var numbers = MemoryMarshal.Cast<byte, T>(raw);
        Count(numbers.Length);
        return MemoryMarshal.AsBytes(numbers).Length == raw.Length
            ? numbers.ToArray()
            : throw new WireException("a run of numbers ends inside a number");
    }

    /// <summary>A list of items of at least so many bytes each.</summary>
    public T[] List<T>(int smallest, ReadItem<T> read)
    {
        var items = new T[Items(smallest)];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(ref this);
        return items;
    }

    /// <summary>How many items follow; no more than bytes are left, so that a false count reserves no memory.</summary>
    [MethodImpl(Jit.Once)]
    public int Length(int bytesEach)
    {
        var length = Int();
        return length < 0 || (long)length * bytesEach > rest.Length
            ? throw new WireException($"a length of {length} is more than the frame holds")
            : length;
    }

    /// <summary>How many values follow, each of at least so many bytes; a null takes one.</summary>
    [MethodImpl(Jit.Once)]
    public int Items(int smallest) => Length(Nulls ? 1 : smallest) is var items and <= WireLimits.Values
        ? items
        : throw new WireException($"more than {WireLimits.Values} values in one frame");

    private void Count(int more)
    {
        values += more;
        if (values > WireLimits.Values)
            throw new WireException($"more than {WireLimits.Values} values in one frame");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Take(long size)
    {
        if (size > rest.Length)
            throw new WireException("the frame is shorter than it claims");
        var taken = rest[..(int)size];
        rest = rest[(int)size..];
        return taken;
    }
}

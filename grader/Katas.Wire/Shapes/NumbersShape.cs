using System.Runtime.CompilerServices;

namespace Katas.Wire.Shapes;

/// <summary>An array of numbers, as raw bytes.</summary>
internal sealed class NumbersShape<T> : Shape
    where T : unmanaged
{
    public override int Smallest => 5;

    [MethodImpl(Jit.Once)]
    public override object? Read(ref PlainReader reader) => reader.Expect(Tag.Numbers) ? reader.Numbers<T>() : null;

    [MethodImpl(Jit.Once)]
    public override void Visit(object? value, Action<object> see)
    {
        if (value is T[] { Length: > 0 } numbers)
            see(numbers);
    }

    [MethodImpl(Jit.Once)]
    protected override void WriteValue(PlainWriter writer, object value, int depth)
    {
        writer.Tag(Tag.Numbers);
        writer.Numbers<T>((T[])value);
    }
}

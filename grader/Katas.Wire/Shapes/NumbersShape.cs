namespace Katas.Wire.Shapes;

/// <summary>An array of numbers, as raw bytes.</summary>
internal sealed class NumbersShape<T> : Shape
    where T : unmanaged
{
    public override int Smallest => 5;

    public override object? Read(ref PlainReader reader) => reader.Expect(Tag.Numbers) ? reader.Numbers<T>() : null;

    public override void Visit(object? value, Action<object> see)
    {
        if (value is T[] { Length: > 0 } numbers)
            see(numbers);
    }

    protected override void WriteValue(PlainWriter writer, object value, int depth)
    {
        writer.Tag(Tag.Numbers);
        writer.Numbers<T>((T[])value);
    }
}

using System.Runtime.CompilerServices;

namespace Katas.Wire.Shapes;

/// <summary>One number, truth value or text.</summary>
internal sealed class ScalarShape<T>(Tag tag, Action<PlainWriter, T> write, ScalarShape<T>.Reading read) : Shape
    where T : notnull
{
    public delegate T Reading(ref PlainReader reader);

    public override int Smallest => 1 + tag switch
    {
        Tag.Bool => 1,
        Tag.Long or Tag.Double => 8,
        _ => 4, // a number, or the length of a text
    };

    public override bool HoldsShareable => false;

    [MethodImpl(Jit.Once)]
    public override object? Read(ref PlainReader reader) => reader.Expect(tag) ? read(ref reader) : null;

    [MethodImpl(Jit.Once)]
    protected override void WriteValue(PlainWriter writer, object value, int depth)
    {
        writer.Tag(tag);
        write(writer, (T)value);
    }
}

using System.Runtime.CompilerServices;

namespace Katas.Wire.Shapes;

/// <summary>How the values of one declared type cross the wire. The type always comes from a contract, never from the bytes.</summary>
public abstract class Shape
{
    /// <summary>
    /// Bytes of the smallest value of this shape that is not null: a list cannot hold more items than its bytes divided by this.
    /// </summary>
    public abstract int Smallest { get; }

    /// <summary>The shape of a type a contract may use.</summary>
    /// <exception cref="NotSupportedException">No contract may use this type.</exception>
    public static Shape Of(Type type) => ShapeFinder.Find(type);

    /// <summary>Writes a value, null included.</summary>
    /// <exception cref="InvalidReturnValueException">The value cannot cross.</exception>
    [MethodImpl(Jit.Once)]
    public void Write(PlainWriter writer, object? value, int depth = 0)
    {
        if (depth > WireLimits.Depth)
            throw new InvalidReturnValueException($"an answer that is nested deeper than {WireLimits.Depth} levels");
        if (value is null)
            writer.Tag(Tag.Null);
        else
            WriteValue(writer, value, depth);
    }

    /// <summary>Reads a value of this shape and nothing else.</summary>
    /// <exception cref="WireException">The bytes are of another shape.</exception>
    public abstract object? Read(ref PlainReader reader);

    /// <summary>Whether a value may be or hold an array or list, which two could share.</summary>
    public virtual bool HoldsShareable => true;

    /// <summary>Shows every array and list inside a value to <paramref name="see"/>.</summary>
    public virtual void Visit(object? value, Action<object> see) { }

    /// <summary>The place of the first null inside a value (<c>""</c> when it is null itself), or null when there is none.</summary>
    public virtual string? PlaceOfNull(object? value) => value is null ? "" : null;

    protected abstract void WriteValue(PlainWriter writer, object value, int depth);
}

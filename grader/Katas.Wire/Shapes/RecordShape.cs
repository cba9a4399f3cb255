using System.Reflection;

namespace Katas.Wire.Shapes;

/// <summary>A positional record, record struct or tuple: its parts in the order of its constructor.</summary>
internal sealed class RecordShape : Shape
{
    private readonly ConstructorInfo constructor;
    private readonly Part[] parts;
    private readonly Part[] shareable;

    public RecordShape(Type type)
    {
        constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new NotSupportedException($"Type '{type}' has no public constructor.");
        parts = [.. constructor.GetParameters().Select(parameter => Part.Of(type, parameter))];
        shareable = [.. parts.Where(part => part.Shape.HoldsShareable)];
    }

    public override int Smallest => 1 + parts.Sum(part => part.Shape.Smallest);

    public override bool HoldsShareable => shareable.Length > 0;

    public override object? Read(ref PlainReader reader)
    {
        if (!reader.Expect(Tag.Record))
            return null;
        var values = new object?[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            values[i] = parts[i].Shape.Read(ref reader);
        return Construct(values);
    }

    public override void Visit(object? value, Action<object> see)
    {
        if (value is null)
            return;
        foreach (var part in shareable)
            part.Shape.Visit(part.Get(value), see);
    }

    public override string? PlaceOfNull(object? value)
    {
        if (value is null)
            return "";
        foreach (var part in parts)
        {
            if (part.Shape.PlaceOfNull(part.Get(value)) is { } place)
                return $".{part.Name}{place}";
        }
        return null;
    }

    protected override void WriteValue(PlainWriter writer, object value, int depth)
    {
        writer.Tag(Tag.Record);
        foreach (var part in parts)
            part.Shape.Write(writer, part.Get(value), depth + 1);
    }

    /// <summary>A record may refuse its parts; then the bytes were no such record.</summary>
    private object Construct(object?[] values)
    {
        try
        {
            return constructor.Invoke(values);
        }
        catch (TargetInvocationException refusal)
        {
            throw new WireException($"a record refuses its parts: {refusal.InnerException!.Message}");
        }
    }

    private sealed record Part(string Name, Shape Shape, Func<object, object?> Get)
    {
        public static Part Of(Type type, ParameterInfo parameter)
        {
            const BindingFlags AnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
            if (type.GetProperty(parameter.Name!, AnyCase) is { } property)
            {
                return new Part(property.Name,
                    MessagePart.Find(type, property.PropertyType) ?? Shape.Of(property.PropertyType),
                    property.GetValue);
            }

            var field = type.GetField(parameter.Name!, AnyCase)
                ?? throw new NotSupportedException($"Type '{type}' does not show its part '{parameter.Name}'.");
            return new Part(field.Name, Shape.Of(field.FieldType), field.GetValue);
        }
    }
}

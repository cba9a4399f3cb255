namespace Katas.Wire.Shapes;

/// <summary>Finds the shape of a declared type: the whole list of what contracts may use.</summary>
internal static class ShapeFinder
{
    public static Shape Find(Type type) =>
        Scalar(type) ?? Collection(type) ?? Record(type)
        ?? throw new NotSupportedException($"Type '{type}' cannot cross the wire. Contracts use plain data: numbers, text, arrays, "
            + "read-only lists and dictionaries, records.");

    private static Shape? Scalar(Type type) => type switch
    {
        _ when type == typeof(bool) => new ScalarShape<bool>(Tag.Bool, static (w, v) => w.Bool(v), static (ref r) => r.Bool()),
        _ when type == typeof(int) => new ScalarShape<int>(Tag.Int, static (w, v) => w.Int(v), static (ref r) => r.Int()),
        _ when type == typeof(long) => new ScalarShape<long>(Tag.Long, static (w, v) => w.Long(v), static (ref r) => r.Long()),
        _ when type == typeof(double) => new ScalarShape<double>(Tag.Double, static (w, v) => w.Double(v), static (ref r) => r.Double()),
        _ when type == typeof(string) => new ScalarShape<string>(Tag.Text, static (w, v) => w.Text(v), static (ref r) => r.Text()),
        _ => null,
    };

    private static Shape? Collection(Type type)
    {
        if (type == typeof(double[]))
            return new NumbersShape<double>();
        if (type == typeof(int[]))
            return new NumbersShape<int>();
        if (type.IsSZArray)
            return Generic(typeof(ListShape<>), type.GetElementType()!);
        if (!type.IsGenericType)
            return null;
        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GetGenericArguments();
        if (definition == typeof(IReadOnlyList<>))
            return Generic(typeof(ListShape<>), arguments);
        return definition == typeof(IReadOnlyDictionary<,>) ? Generic(typeof(MapShape<,>), arguments) : null;
    }

    /// <summary>Positional records of the contracts, and tuples: one constructor whose parameters are the parts.</summary>
    private static RecordShape? Record(Type type)
    {
        var isTuple = type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);
        return isTuple || PlainRecord.Is(type) ? new RecordShape(type) : null;
    }

    private static Shape Generic(Type definition, params Type[] arguments) =>
        (Shape)Activator.CreateInstance(definition.MakeGenericType(arguments))!;
}

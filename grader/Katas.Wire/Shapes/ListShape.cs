namespace Katas.Wire.Shapes;

/// <summary>An array or read-only list; it arrives as an array, which is both.</summary>
internal sealed class ListShape<T> : Shape
{
    private readonly Shape element = Of(typeof(T));

    public override int Smallest => 5;

    public override object? Read(ref PlainReader reader)
    {
        if (!reader.Expect(Tag.List))
            return null;
        var items = new T[reader.Items(element.Smallest)];
        for (var i = 0; i < items.Length; i++)
            items[i] = (T)element.Read(ref reader)!;
        return items;
    }

    public override void Visit(object? value, Action<object> see)
    {
        if (value is not IReadOnlyList<T> { Count: > 0 } items)
            return;
        see(items);
        foreach (var item in items)
            element.Visit(item, see);
    }

    public override string? PlaceOfNull(object? value)
    {
        if (value is not IReadOnlyList<T> items)
            return "";
        return items.Take(WireLimits.Values + 1).Select((item, i) => element.PlaceOfNull(item) is { } place ? $"[{i}]{place}" : null)
            .FirstOrDefault(place => place is not null);
    }

    protected override void WriteValue(PlainWriter writer, object value, int depth)
    {
        var items = ((IEnumerable<T>)value).Take(WireLimits.Values + 1).ToArray(); // a lazy answer is drawn here, once, and not for ever
        writer.Tag(Tag.List);
        writer.Int(items.Length);
        for (var i = 0; i < items.Length; i++)
            WriteItem(writer, items[i], i, depth);
    }

    private void WriteItem(PlainWriter writer, T item, int index, int depth)
    {
        try
        {
            element.Write(writer, item, depth + 1);
        }
        catch (InvalidReturnValueException exception)
        {
            throw exception.Inside($"[{index}]");
        }
    }
}

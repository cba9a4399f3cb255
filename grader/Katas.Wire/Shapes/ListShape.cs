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
        if (!element.HoldsShareable)
            return;
        foreach (var item in items)
            element.Visit(item, see);
    }

    public override string? PlaceOfNull(object? value)
    {
        if (value is not IReadOnlyList<T> items)
            return "";
        var index = 0;
        foreach (var item in items) // a loop: in each worker the runtime would compile a query anew for each type of item
        {
            if (index > WireLimits.Values)
                return null; // it may have no end; that it is too large is said when it is written
            if (element.PlaceOfNull(item) is { } place)
                return $"[{index}]{place}";
            index++;
        }
        return null;
    }

    protected override void WriteValue(PlainWriter writer, object value, int depth)
    {
        var items = value as T[] ?? [.. ((IEnumerable<T>)value).Take(WireLimits.Values + 1)]; // lazy ones are drawn once, not for ever
        writer.Tag(Tag.List);
        writer.Int(items.Length);
        var index = 0;
        try
        {
            for (; index < items.Length; index++)
                element.Write(writer, items[index], depth + 1);
        }
        catch (InvalidReturnValueException exception)
        {
            throw exception.Inside($"[{index}]");
        }
    }
}

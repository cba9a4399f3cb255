namespace Katas.Wire.Shapes;

/// <summary>A read-only dictionary.</summary>
internal sealed class MapShape<TKey, TValue> : Shape
    where TKey : notnull
{
    private readonly Shape key = Of(typeof(TKey));
    private readonly Shape value = Of(typeof(TValue));

    public override int Smallest => 5;

    public override object? Read(ref PlainReader reader)
    {
        if (!reader.Expect(Tag.Map))
            return null;
        var count = reader.Items(key.Smallest + value.Smallest);
        var map = new Dictionary<TKey, TValue>();
        for (var i = 0; i < count; i++)
        {
            var name = key.Read(ref reader) ?? throw new WireException("a dictionary key is null");
            if (!map.TryAdd((TKey)name, (TValue)value.Read(ref reader)!))
                throw new WireException("a dictionary names a key twice");
        }
        return map;
    }

    public override void Visit(object? value, Action<object> see)
    {
        if (value is IReadOnlyDictionary<TKey, TValue> { Count: > 0 })
            see(value);
    }

    public override string? PlaceOfNull(object? value)
    {
        if (value is not IReadOnlyDictionary<TKey, TValue> map)
            return "";
        var count = 0;
        foreach (var pair in map)
        {
            if (count++ > WireLimits.Values)
                return null; // as for lists
            if (this.value.PlaceOfNull(pair.Value) is { } place)
                return $"[{pair.Key}]{place}";
        }
        return null;
    }

    protected override void WriteValue(PlainWriter writer, object value, int depth)
    {
        var pairs = ((IEnumerable<KeyValuePair<TKey, TValue>>)value).Take(WireLimits.Values + 1).ToArray();
        writer.Tag(Tag.Map);
        writer.Int(pairs.Length);
        foreach (var pair in pairs)
        {
            key.Write(writer, pair.Key, depth + 1);
            this.value.Write(writer, pair.Value, depth + 1);
        }
    }
}

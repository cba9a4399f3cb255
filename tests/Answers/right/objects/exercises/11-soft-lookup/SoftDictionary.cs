namespace Katas.Kata11;

/// <summary>Keys and their values, checked once and copied.</summary>
internal sealed class SoftDictionary
{
    private readonly IReadOnlyList<Entry> entries;

    public SoftDictionary(double[][] keys, double[][] values)
    {
        var (checkedKeys, checkedValues) = (Vectors.Of(keys), Vectors.Of(values));
        if (checkedKeys.Count != checkedValues.Count)
        {
            throw new ArgumentException("Each key needs a value.", nameof(values));
        }
        entries = checkedKeys.Zip(checkedValues, (key, value) => new Entry(key, value)).ToList();
    }

    public IReadOnlyList<double> Best(IReadOnlyList<double> query)
    {
        var best = entries[0];
        foreach (var entry in entries.Skip(1))
        {
            best = entry.Key.Dot(query) > best.Key.Dot(query) ? entry : best;
        }
        return best.Value;
    }

    public IEnumerable<double> Weigh(IReadOnlyList<double> query, double sharpness)
    {
        if (!(sharpness >= 0) || double.IsPositiveInfinity(sharpness))
        {
            throw new ArgumentOutOfRangeException(nameof(sharpness), sharpness, "A sharpness is finite and not below 0.");
        }
        var scores = entries.Select(entry => entry.Key.Dot(query)).ToList();
        var shares = scores.Select(score => Math.Exp(sharpness * (score - scores.Max()))).ToList();
        return shares.Select(share => share / shares.Sum());
    }

    public IEnumerable<double> Blend(IReadOnlyList<double> query, double sharpness)
    {
        var weights = Weigh(query, sharpness).ToList();
        return entries[0].Value.Select((_, column) => weights.Zip(entries, (weight, entry) => weight * entry.Value[column]).Sum());
    }

    private sealed record Entry(IReadOnlyList<double> Key, IReadOnlyList<double> Value);
}

namespace Katas.Kata15;

/// <summary>What a decoder has heard so far, and what it answers.</summary>
internal sealed record Memory(IReadOnlyList<Vector> Keys, IReadOnlyList<Vector> Values)
{
    public static Memory Of(double[][] keys, double[][] values)
    {
        var (k, v) = (Vector.Rows(keys), Vector.Rows(values));
        return k.Count == v.Count ? new Memory(k, v) : throw new ArgumentException("Each key needs a value.");
    }

    public Memory With(Vector key, Vector value)
    {
        if (Keys.Count > 0 && (Keys[0].Length != key.Length || Values[0].Length != value.Length))
        {
            throw new ArgumentException("The rows of the cache have another length.");
        }
        return new Memory([.. Keys, key], [.. Values, value]);
    }

    public Memory First(int count) => new(Keys.Take(count).ToList(), Values.Take(count).ToList());

    public Vector Answer(Vector query)
    {
        if (query.Length != Keys[0].Length)
        {
            throw new ArgumentException("Query and keys differ in length.");
        }
        var scores = Keys.Select(key => query * key / Math.Sqrt(query.Length)).ToArray();
        var best = scores.Max();
        var total = scores.Sum(score => Math.Exp(score - best));
        return scores.Zip(Values, (score, value) => Math.Exp(score - best) / total * value).Aggregate((sum, next) => sum + next);
    }

    public KvCache ToCache() => new(Keys.Select(key => key.ToArray()).ToArray(), Values.Select(value => value.ToArray()).ToArray());
}

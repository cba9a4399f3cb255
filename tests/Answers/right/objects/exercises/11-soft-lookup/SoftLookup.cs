namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        var dictionary = new SoftDictionary(keys, values);
        Fits(query, keys);
        return dictionary.Best(Vectors.One(query)).ToArray();
    }

    // The weights do not depend on the values, so each key is its own.
    public double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        new SoftDictionary(keys, keys).Weigh(Vectors.One(query), sharpness).ToArray();

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        new SoftDictionary(keys, values).Blend(Vectors.One(query), sharpness).ToArray();

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var tokens = Vectors.Of(x);
        var queries = tokens.Through(Vectors.Of(wQ));
        var keys = tokens.Through(Vectors.Of(wK));
        var values = tokens.Through(Vectors.Of(wV));
        Fits(queries[0], keys);
        var room = new SoftDictionary(keys, values);
        return ([.. queries.Select(query => room.Weigh(query, 1).ToArray())], [.. queries.Select(query => room.Blend(query, 1).ToArray())]);
    }

    private static void Fits(double[] query, double[][] keys)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNotEqual(query.Length, keys[0].Length);
    }
}

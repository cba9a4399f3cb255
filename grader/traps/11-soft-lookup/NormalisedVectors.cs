using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The cosine in place of the dot product.</summary>
[Trap<ISoftLookup>("normalised-vectors", "You compare directions only: query and keys are cut to length 1 first. Here a long key may "
    + "shout louder than a short one, and a long query may be more certain. What happens to length in a plain dot product?")]
public static class NormalisedVectors
{
    public static double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        _ = new SoftLookup().HardLookup(query, keys, values);
        return [.. values[Steps.Best([.. keys.Select(key => Cosine(query, key))])]];
    }

    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, _ => Softmax(query, keys, sharpness));

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Steps.Lookup(query, keys, values, sharpness, _ => Softmax(query, keys, sharpness));

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var (queries, keys) = (new WarmUp().MatMul(x, wQ), new WarmUp().MatMul(x, wK));
        return Steps.SelfAttention(x, wQ, wK, wV, _ => [.. queries.Select(query => Softmax(query, keys, 1))]);
    }

    private static double[] Softmax(double[] query, double[][] keys, double sharpness)
    {
        var scores = keys.Select(key => sharpness * Cosine(query, key)).ToArray();
        return [.. scores.Select(score => 1 / scores.Sum(other => Math.Exp(other - score)))];
    }

    private static double Cosine(double[] a, double[] b) => Steps.Dot(a, b) / Math.Sqrt(Steps.Dot(a, a)) / Math.Sqrt(Steps.Dot(b, b));
}

/// <summary>The same with a division by 0 kept away: a vector of length 0 has no direction, and the score 0.</summary>
[Trap<ISoftLookup>("normalised-vectors", "You compare directions only: query and keys are cut to length 1 first. Here a long key may "
    + "shout louder than a short one, and a long query may be more certain. What happens to length in a plain dot product?")]
public static class NormalisedVectorsOrZero
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        new SoftLookup().Weights(Normalised(query), [.. keys.Select(Normalised)], sharpness);

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        new SoftLookup().Lookup(Normalised(query), [.. keys.Select(Normalised)], values, sharpness);

    private static double[] Normalised(double[] vector)
    {
        var length = Math.Sqrt(Steps.Dot(vector, vector));
        return [.. vector.Select(x => length > 0 ? x / length : 0)];
    }
}

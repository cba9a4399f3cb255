namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values) =>
        throw new NotImplementedException("Return the value whose key has the largest dot product with the query.");

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        throw new NotImplementedException("Compare the query with every key, and turn the scores into weights that sum to 1.");

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        throw new NotImplementedException("Blend the values by their weights.");

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        throw new NotImplementedException("Make queries, keys and values from the same tokens, and let every token look up every token.");
}

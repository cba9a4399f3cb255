namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys) =>
        throw new NotImplementedException("Say for each query and each key whether the query may look; the last query sees every key.");

    public double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        throw new NotImplementedException("Attend as in kata 12, but give no weight to keys that the mask hides.");

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        throw new NotImplementedException("Attend with several heads as in kata 13, each of them masked.");

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v) =>
        throw new NotImplementedException("Append the new key and value to a copy of the cache, then let the query look at all of it.");

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v) =>
        throw new NotImplementedException("Rotate the new query and key by the new token's position, then step.");

    public long ScoresWithoutCache(int tokens) =>
        throw new NotImplementedException("Add up the sizes of the tables: 1 × 1, 2 × 2, 3 × 3, and so on.");

    public long ScoresWithCache(int tokens) =>
        throw new NotImplementedException("Add up the rows: 1 score, 2 scores, 3 scores, and so on.");

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim) =>
        throw new NotImplementedException("Count the numbers that all keys and all values of a cache are made of.");
}

using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Every head compares its queries with the keys of head 0.</summary>
[Trap<IMultiHeadAttention>("shared-heads", "All your heads use the keys of head 0. A head looks for something of its own and has to find "
    + "it in descriptions made for it. Which columns of the keys belong to head 1?")]
public static class SharedKeys
{
    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) =>
        Shared.Weights(x, wQ, wK, heads, queries => queries, keys => keys[0]);

    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.Finish(Weights(x, wQ, wK, heads), x, wV, wO);
}

/// <summary>Every head asks with the queries of head 0.</summary>
[Trap<IMultiHeadAttention>("shared-heads", "All your heads use the queries of head 0: they ask one question and get several answers to it. "
    + "Which columns of the queries belong to head 1?")]
public static class SharedQueries
{
    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) =>
        Shared.Weights(x, wQ, wK, heads, queries => [.. queries.Select(_ => queries[0])], keys => null);

    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.Finish(Weights(x, wQ, wK, heads), x, wV, wO);
}

/// <summary>Every head blends the values of head 0.</summary>
[Trap<IMultiHeadAttention>("shared-heads", "All your heads blend the values of head 0. They look at different tokens and bring back the "
    + "same columns. Which columns of the values belong to head 1?")]
public static class SharedValues
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Shared.Blend(Parts.Right.Weights(x, wQ, wK, heads), x, wV, wO);
}

/// <summary>Keys and values of head 0 for all heads, as in multi-query attention.</summary>
[Trap<IMultiHeadAttention>("shared-heads", "All your heads share the keys and values of head 0, as in multi-query attention. There the "
    + "weights are made for one set of keys; here each head has keys and values of its own. Which columns belong to head 1?")]
public static class SharedKeysAndValues
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Shared.Blend(SharedKeys.Weights(x, wQ, wK, heads), x, wV, wO);
}

/// <summary>What these have in common.</summary>
internal static class Shared
{
    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads,
        Func<double[][][], double[][][]> queriesOf, Func<double[][][], double[][]?> keyOfAll)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        var keys = Parts.Right.Split(Parts.Product(x, wK), heads);
        return Parts.Weights(queriesOf(Parts.Right.Split(Parts.Product(x, wQ), heads)), [.. keys.Select(own => keyOfAll(keys) ?? own)]);
    }

    public static double[][] Blend(double[][][] weights, double[][] x, double[][] wV, double[][] wO)
    {
        _ = Parts.Right.Attend(x, wV, wV, wV, wO, weights.Length);
        var values = Parts.Right.Split(Parts.Product(x, wV), weights.Length);
        return Parts.Product(Parts.Right.Concat(Parts.Blend(weights, [.. values.Select(_ => values[0])])), wO);
    }
}

using Katas.Kata00;
using Katas.Kata13;
using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Keys and values of head 0 for all heads.</summary>
[Trap<IBridge>("shared-heads", "All your heads share the keys and values of head 0, as in multi-query attention. There the weights are "
    + "made for one set of keys; here each head has keys and values of its own. Which columns belong to head 1?")]
public static class SharedKeysAndValues
{
    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Shared.AttendHeads(x, (wQ, wK, wV, wO), heads, sharesKeys: true, sharesValues: true);
}

/// <summary>Keys of head 0 for all heads.</summary>
[Trap<IBridge>("shared-heads", "All your heads use the keys of head 0. A head looks for something of its own and has to find it in "
    + "descriptions made for it. Which columns of the keys belong to head 1?")]
public static class SharedKeys
{
    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Shared.AttendHeads(x, (wQ, wK, wV, wO), heads, sharesKeys: true, sharesValues: false);
}

/// <summary>Values of head 0 for all heads.</summary>
[Trap<IBridge>("shared-heads", "All your heads blend the values of head 0. They look at different tokens and bring back the same columns. "
    + "Which columns of the values belong to head 1?")]
public static class SharedValues
{
    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Shared.AttendHeads(x, (wQ, wK, wV, wO), heads, sharesKeys: false, sharesValues: true);
}

/// <summary>What these have in common.</summary>
internal static class Shared
{
    public static double[][] AttendHeads(double[][] x, (double[][] Q, double[][] K, double[][] V, double[][] O) weights, int heads,
        bool sharesKeys, bool sharesValues)
    {
        _ = Parts.Right.AttendHeads(x, weights.Q, weights.K, weights.V, weights.O, heads);
        var (q, k, v) = (Split(weights.Q), Split(weights.K), Split(weights.V));
        double[][][] blends = [.. Enumerable.Range(0, heads)
            .Select(head => Parts.Right.Attend(q[head], k[sharesKeys ? 0 : head], v[sharesValues ? 0 : head]))];
        return new WarmUp().MatMul(new MultiHeadAttention().Concat(blends), weights.O);

        double[][][] Split(double[][] matrix) => new MultiHeadAttention().Split(new WarmUp().MatMul(x, matrix), heads);
    }
}

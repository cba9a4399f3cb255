using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Each key's weights sum to 1.</summary>
[Trap<IBridge>("wrong-axis", "Your columns of weights sum to 1, your rows do not: each key shares itself out among the queries. It is the "
    + "query that asks who matters to it; whose budget of 1 is being spent?")]
public static class WrongAxis
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v);
        var mask = Parts.Right.Mask(q.Length, k.Length);
        double[][] scores = [.. q.Zip(mask, (query, mayLook) => Parts.Scores(query, k)
            .Zip(mayLook, (score, may) => may ? score : double.NegativeInfinity).ToArray())];
        var columns = new WarmUp().Transpose(scores).Select(Parts.Softmax).ToArray();
        return [.. new WarmUp().Transpose(columns).Select(weights => Parts.Blend(weights, v, v[0].Length))];
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}

using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The largest visible score of the whole table is subtracted from every row.</summary>
[Trap<IBridge>("one-max-for-all-rows", "You shift all rows by one maximum, that of the whole table. If one query has scores in the "
    + "thousands, the exponentials of all the quiet ones are 0, and 0 divided by 0 is not a number. What does a row need to be sure that "
    + "one of its exponentials is 1?")]
public static class OneMaxForAllRows
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v);
        var mask = Parts.Right.Mask(q.Length, k.Length);
        double[][] scores = [.. q.Select((query, i) => Parts.Scores(query, k)
            .Select((score, j) => mask[i][j] ? score : double.NegativeInfinity).ToArray())];
        var max = scores.Max(row => row.Max());
        double[][] shifted = [.. scores.Select(row => row.Select(score => Math.Exp(score - max)).ToArray())];
        return [.. shifted.Select(row => Parts.Blend(Parts.Scaled(row, 1 / row.Sum()), v, v[0].Length))];
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}

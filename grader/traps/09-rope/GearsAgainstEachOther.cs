using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Queries turn one way, keys the other.</summary>
[Trap<IRope>("gears-against-each-other", "Your queries turn one way and your keys the other. The angle between them then grows with m + "
    + "n, so the score knows where in the text the two stand. Matched gears keep their teeth together: which way must both turn so that "
    + "only m - n is left?")]
public static class GearsAgainstEachOther
{
    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        _ = new Rope().Score(query, queryPosition, key, keyPosition, theta);
        return new Rope().Score(query, queryPosition, key, -keyPosition, theta);
    }

    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { K = [.. k.Select((row, j) => new Rope().Rotate(row, -(firstPosition + j)))] };

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        var (queries, keys, _) = Apply(Turning.Project(x, wQ), Turning.Project(x, wK), x, firstPosition);
        return Turning.Scores(queries, keys);
    }
}

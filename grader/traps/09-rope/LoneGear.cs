using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Only keys turn.</summary>
[Trap<IRope>("lone-gear", "You turn only one of the two. The angle between query and key then depends on one position alone, so the "
    + "score remembers where that token stands and never learns how far apart the two are. Think of gears: what happens when one turns "
    + "and the other stands still?")]
public static class LoneKey
{
    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        _ = new Rope().Score(query, queryPosition, key, keyPosition, theta);
        return new Rope().Score(query, 0, key, keyPosition, theta);
    }

    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { Q = [.. q.Select(row => row.ToArray())] };

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        var (queries, keys, _) = Apply(Turning.Project(x, wQ), Turning.Project(x, wK), x, firstPosition);
        return Turning.Scores(queries, keys);
    }
}

/// <summary>Only queries turn.</summary>
[Trap<IRope>("lone-gear", "You turn only one of the two. The angle between query and key then depends on one position alone, so the "
    + "score remembers where that token stands and never learns how far apart the two are. Think of gears: what happens when one turns "
    + "and the other stands still?")]
public static class LoneQuery
{
    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        _ = new Rope().Score(query, queryPosition, key, keyPosition, theta);
        return new Rope().Score(query, queryPosition, key, 0, theta);
    }

    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { K = [.. k.Select(row => row.ToArray())] };

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        var (queries, keys, _) = Apply(Turning.Project(x, wQ), Turning.Project(x, wK), x, firstPosition);
        return Turning.Scores(queries, keys);
    }
}

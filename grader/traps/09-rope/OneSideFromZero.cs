using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>firstPosition reaches the queries only.</summary>
[Trap<IRope>("one-side-from-zero", "Your queries start at firstPosition, your keys at 0. The distance of a query and a key is then "
    + "wrong by firstPosition, wherever the text starts. Who else stands at a position?")]
public static class KeysFromZero
{
    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { K = new Rope().RotateRows(k) };

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        return Turning.Scores(new Rope().RotateRows(Turning.Project(x, wQ), firstPosition), new Rope().RotateRows(Turning.Project(x, wK)));
    }
}

/// <summary>firstPosition reaches the keys only.</summary>
[Trap<IRope>("one-side-from-zero", "Your keys start at firstPosition, your queries at 0. The distance of a query and a key is then "
    + "wrong by firstPosition, wherever the text starts. Who else stands at a position?")]
public static class QueriesFromZero
{
    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { Q = new Rope().RotateRows(q) };

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        return Turning.Scores(new Rope().RotateRows(Turning.Project(x, wQ)), new Rope().RotateRows(Turning.Project(x, wK), firstPosition));
    }
}

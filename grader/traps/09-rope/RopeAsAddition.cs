using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The clocks of kata 08 added to the vector.</summary>
[Trap<IRope>("rope-as-addition", "You add the sine and the cosine of the angle to the numbers, as sinusoidal encodings do. That changes "
    + "the length of a vector, and a score of two such vectors remembers where in the text they stand. RoPE is not an addition: what can "
    + "you do to an arrow that changes its direction and nothing else?", Module = true)]
public static class RopeAsAddition
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.Pairs(vector, position, theta, (x, y, pair) =>
        {
            var angle = Turning.Angle(pair, vector, position, theta);
            return (x + Math.Sin(angle), y + Math.Cos(angle));
        });

    public static double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        _ = new Rope().RotateRows(rows, firstPosition, theta);
        return [.. rows.Select((row, j) => Rotate(row, firstPosition + j, theta))];
    }

    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        _ = new Rope().Score(query, queryPosition, key, keyPosition, theta);
        return Turning.Dot(Rotate(query, queryPosition, theta), Rotate(key, keyPosition, theta));
    }

    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { Q = RotateRows(q, firstPosition), K = RotateRows(k, firstPosition) };

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        return Turning.Scores(RotateRows(Turning.Project(x, wQ), firstPosition), RotateRows(Turning.Project(x, wK), firstPosition));
    }

    public static string? Evidence(double[] vector, int position, double theta, double[] answer) =>
        Math.Abs(Turning.Length(vector) - Turning.Length(answer)) < 0.01 ? null
            : $"{Show.Value(vector)} has the length {Show.Number(Math.Round(Turning.Length(vector), 2))}; after your Rotate by position "
                + $"{position} with theta {Show.Number(theta)} it has {Show.Number(Math.Round(Turning.Length(answer), 2))}. A turn never "
                + "changes a length.";
}

/// <summary>The angle itself added to both numbers of a pair.</summary>
[Trap<IRope>("rope-as-addition", "You add the angle to the numbers of the pair. A pair (x, y) is an arrow, and the angle says how far "
    + "the arrow turns; added to its ends it makes far tokens huge and lets a score remember where they stand. How do x and y change "
    + "when an arrow turns?", Module = true)]
public static class AngleAdded
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.Pairs(vector, position, theta, (x, y, pair) =>
        {
            var angle = Turning.Angle(pair, vector, position, theta);
            return (x + angle, y + angle);
        });

    public static double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        _ = new Rope().RotateRows(rows, firstPosition, theta);
        return [.. rows.Select((row, j) => Rotate(row, firstPosition + j, theta))];
    }

    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        _ = new Rope().Score(query, queryPosition, key, keyPosition, theta);
        return Turning.Dot(Rotate(query, queryPosition, theta), Rotate(key, keyPosition, theta));
    }

    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { Q = RotateRows(q, firstPosition), K = RotateRows(k, firstPosition) };

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        return Turning.Scores(RotateRows(Turning.Project(x, wQ), firstPosition), RotateRows(Turning.Project(x, wK), firstPosition));
    }

    public static string? Evidence(double[] vector, int position, double theta, double[] answer) =>
        RopeAsAddition.Evidence(vector, position, theta, answer);
}

namespace Katas.Kata09.Traps;

/// <summary>What the wrong turns share. They refuse what the right answer refuses, so that only the mistake tells them apart.</summary>
internal static class Turning
{
    /// <summary>Treats every pair of neighbours by a rule of its own: x, y and the number of the pair.</summary>
    public static double[] Pairs(double[] vector, int position, double theta, Func<double, double, int, (double X, double Y)> rule)
    {
        _ = new Rope().Rotate(vector, position, theta);
        return [.. vector.Chunk(2).SelectMany((pair, i) =>
        {
            var (x, y) = rule(pair[0], pair[1], i);
            return new[] { x, y };
        })];
    }

    /// <summary>Turns every pair properly, but by an angle of its own.</summary>
    public static double[] By(double[] vector, int position, double theta, Func<int, double> angle) =>
        Pairs(vector, position, theta, (x, y, pair) => Turned(x, y, angle(pair)));

    public static (double X, double Y) Turned(double x, double y, double angle) =>
        ((x * Math.Cos(angle)) - (y * Math.Sin(angle)), (x * Math.Sin(angle)) + (y * Math.Cos(angle)));

    /// <summary>The right angle of a pair.</summary>
    public static double Angle(int pair, double[] vector, int position, double theta) =>
        position * Math.Pow(theta, -2.0 * pair / vector.Length);

    public static double Length(double[] vector) => Math.Sqrt(Dot(vector, vector));

    public static double Dot(double[] a, double[] b) => a.Zip(b, (left, right) => left * right).Sum();

    /// <summary>Every row of <paramref name="queries"/> with every row of <paramref name="keys"/>.</summary>
    public static double[][] Scores(double[][] queries, double[][] keys) =>
        [.. queries.Select(query => keys.Select(key => Dot(query, key)).ToArray())];

    /// <summary>Tokens times weights.</summary>
    public static double[][] Project(double[][] x, double[][] weights) =>
        [.. x.Select(row => weights[0].Select((_, column) => row.Select((entry, i) => entry * weights[i][column]).Sum()).ToArray())];
}

namespace Katas.Kata09;

public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000) =>
        vector is { Length: > 0 } && vector.Length % 2 == 0 && vector.All(double.IsFinite) && double.IsFinite(theta) && theta > 1
            ? Turned(vector, pair => position * Math.Pow(theta, -2.0 * pair / vector.Length))
            : throw new ArgumentException("A vector of pairs is needed, and a theta above 1.");

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000) =>
        [.. Checked(rows).Select((row, j) => Rotate(row, firstPosition + j, theta))];

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000) =>
        (Rotate(query, queryPosition, theta), Rotate(key, keyPosition, theta)) is var (q, k) && q.Length == k.Length
            ? Dot(q, k)
            : throw new ArgumentException("Query and key differ in length.");

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        Checked(q).Length == Checked(k).Length && q.Length == Checked(v).Length && Width(q) == Width(k)
            ? (RotateRows(q, firstPosition), RotateRows(k, firstPosition), [.. v.Select(row => row.ToArray())])
            : throw new ArgumentException("The shapes do not fit.");

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0) =>
        Checked(x).All(row => row.All(double.IsFinite)) && Checked(wQ).Length == Checked(wK).Length
        && Width(wQ) == Width(wK) && Width(wQ) % 2 == 0 && (x.Length == 0 || Width(x) == wQ.Length)
        && RotateRows(Product(x, wQ), firstPosition) is var queries && RotateRows(Product(x, wK), firstPosition) is var keys
            ? [.. queries.Select(query => keys.Select(key => Dot(query, key)).ToArray())]
            : throw new ArgumentException("Finite tokens are needed, and weights that fit.");

    private static double[] Turned(double[] vector, Func<int, double> angle) =>
        [.. vector.Chunk(2).SelectMany((pair, i) => Turned(pair[0], pair[1], angle(i)))];

    // A turn backwards is the mirror image of the turn forwards of the mirror image.
    private static double[] Turned(double x, double y, double angle) => angle < 0
        ? Turned(x, -y, -angle) is [var right, var up] ? [right, -up] : []
        : [x * Math.Cos(angle) - y * Math.Sin(angle), x * Math.Sin(angle) + y * Math.Cos(angle)];

    private static double[][] Product(double[][] rows, double[][] weights) =>
        [.. rows.Select(row => Enumerable.Range(0, Width(weights)).Select(j => Dot(row, [.. weights.Select(one => one[j])])).ToArray())];

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => a.Length switch
    {
        0 => 0,
        1 => a[0] * b[0],
        var count => Dot(a[..(count / 2)], b[..(count / 2)]) + Dot(a[(count / 2)..], b[(count / 2)..]),
    };

    private static int Width(double[][] rows) => rows is [var first, ..] ? first.Length : 0;

    private static double[][] Checked(double[][] rows) =>
        rows is not null && rows.All(row => row is not null && row.Length == rows[0]?.Length)
            ? rows
            : throw new ArgumentException("Rows of one length are needed.");
}

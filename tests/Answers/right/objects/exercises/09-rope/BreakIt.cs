namespace Katas.Kata09;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs()
    {
        double[] query = [-3, 1.5, 0, 2, 1, 1];
        double[] key = [2, -2.5, 0.25, 3, -1, 0];
        var (m, n) = (12, 9);
        var shift = Enumerable.Range(1, 9_000)
            .First(by => Math.Abs(Added(query, m + by, key, n + by) - Added(query, m, key, n)) > 1);
        return (query, key, m, n, shift);
    }

    private static double Added(double[] q, int m, double[] k, int n) => Require.Dot(With(q, m), With(k, n));

    // A cosine is a sine a quarter of a turn later.
    private static double[] With(double[] vector, int position) => [.. vector.Select((number, c) =>
        number + Math.Sin(position * Math.Pow(10000, -(c - c % 2) / (double)vector.Length) + c % 2 * Math.PI / 2))];
}

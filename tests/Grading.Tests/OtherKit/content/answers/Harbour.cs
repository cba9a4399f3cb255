namespace Coast.Signals;

public sealed class Harbour : IHarbour
{
    public double[][] Glow(double[][] hulls, double[][] lanterns) => Shares(Scores(hulls, lanterns, Math.Sqrt(hulls[0].Length)));

    public Lookout Survey(double[][] hulls, double[][] lanterns, double[][] cargo)
    {
        var glimmer = Shares(Scores(hulls, lanterns, Math.Sqrt(hulls[0].Length)));
        return new Lookout(glimmer, Blend(glimmer, cargo));
    }

    public double[][] Ferry(double[][] hulls, double[][] lanterns, double[][] cargo)
    {
        var before = lanterns.Length - hulls.Length;
        var scores = Scores(hulls, lanterns, Math.Sqrt(hulls[0].Length));
        double[] Masked(double[] row, int i) => [.. row.Select((score, j) => j > i + before ? double.NegativeInfinity : score)];
        return Blend(Shares([.. scores.Select(Masked)]), cargo);
    }

    public double[][][] Moor(double[][] hulls, int piers)
    {
        var width = hulls[0].Length / piers;
        return [.. Enumerable.Range(0, piers).Select(pier => hulls.Select(hull => hull[(pier * width)..((pier + 1) * width)]).ToArray())];
    }

    private static double[][] Scores(double[][] hulls, double[][] lanterns, double divisor) =>
        [.. hulls.Select(hull => lanterns.Select(lantern => hull.Zip(lantern, (a, b) => a * b).Sum() / divisor).ToArray())];

    private static double[][] Shares(double[][] scores) => [.. scores.Select(row =>
    {
        var exponentials = row.Select(score => Math.Exp(score - row.Max())).ToArray();
        return exponentials.Select(exponential => exponential / exponentials.Sum()).ToArray();
    })];

    private static double[][] Blend(double[][] shares, double[][] cargo) => [.. shares.Select(row =>
        Enumerable.Range(0, cargo[0].Length).Select(crate => row.Select((share, j) => share * cargo[j][crate]).Sum()).ToArray())];
}

namespace Katas.Kata12.Traps;

/// <summary>Attention whose scores are multiplied by any factor; refuses what the contract refuses.</summary>
internal static class Multiplied
{
    public static (double[][] Weights, double[][] Output) By(Func<double> factor, double[][] q, double[][] k, double[][] v)
    {
        var scaling = new Scaling();
        _ = scaling.Attention(q, k, v);
        var stretch = factor() * Math.Sqrt(q[0].Length);
        return scaling.Attention([.. q.Select(query => query.Select(x => x * stretch).ToArray())], k, v);
    }
}

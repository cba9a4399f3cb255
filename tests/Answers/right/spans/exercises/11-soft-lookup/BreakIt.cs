namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    // Two queries with different winners, and half of the way between them again and again until they nearly meet.
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values)
    {
        var (a, b) = FarApart(keys);
        for (var round = 0; round < 25; round++)
        {
            var middle = new double[a.Length];
            for (var c = 0; c < a.Length; c++)
            {
                middle[c] = (a[c] + b[c]) / 2;
            }
            if (Winner(middle, keys) == Winner(a, keys))
            {
                a = middle;
            }
            else
            {
                b = middle;
            }
        }
        return (a, b);
    }

    private static (double[] A, double[] B) FarApart(double[][] keys)
    {
        var random = new Random(11);
        double[] Draw() => Array.ConvertAll(keys[0], _ => random.NextDouble() * 8 - 4);
        var (a, b) = (Draw(), Draw());
        while (Winner(a, keys) == Winner(b, keys))
        {
            (a, b) = (b, Draw());
        }
        return (a, b);
    }

    private static int Winner(double[] query, double[][] keys)
    {
        var (best, bestScore) = (-1, double.NegativeInfinity);
        for (var i = 0; i < keys.Length; i++)
        {
            var score = 0.0;
            for (var c = 0; c < query.Length; c++)
            {
                score += query[c] * keys[i][c];
            }
            (best, bestScore) = score > bestScore ? (i, score) : (best, bestScore);
        }
        return best;
    }
}

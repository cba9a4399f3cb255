namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    // Two queries with different winners, drawn at random, come closer until they nearly meet.
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values)
    {
        var random = new Random(2024);
        while (true)
        {
            var from = keys[0].Select(_ => random.NextDouble() * 2 - 1).ToArray();
            var to = keys[0].Select(_ => random.NextDouble() * 2 - 1).ToArray();
            if (Winner(from, keys) != Winner(to, keys))
            {
                return Close(from, to, keys);
            }
        }
    }

    private static (double[] Q1, double[] Q2) Close(double[] a, double[] b, double[][] keys)
    {
        if (a.Zip(b, (x, y) => Math.Abs(x - y)).Max() < 1e-6)
        {
            return (a, b);
        }
        var middle = a.Zip(b, (x, y) => 0.5 * x + 0.5 * y).ToArray();
        return Winner(middle, keys) == Winner(a, keys) ? Close(middle, b, keys) : Close(a, middle, keys);
    }

    private static int Winner(double[] query, double[][] keys) =>
        Enumerable.Range(0, keys.Length).MaxBy(i => keys[i].Zip(query, (x, y) => x * y).Sum());
}

namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    // Between two keys that differ, the difference of the keys is a direction in which their scores change places.
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values)
    {
        var other = keys.First(key => !key.SequenceEqual(keys[0]));
        var way = other.Zip(keys[0], (a, b) => a - b).ToArray();
        double size = 1e-6 / way.Max(Math.Abs);
        return (Array.ConvertAll(way, number => number * size), Array.ConvertAll(way, number => -number * size));
    }
}

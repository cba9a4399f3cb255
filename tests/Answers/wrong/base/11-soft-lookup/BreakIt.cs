namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values)
    {
        double[] other = keys.First(k => !k.SequenceEqual(keys[0]));
        double[] u = keys[0].Select((t, i) => t - other[i]).ToArray();
        double length = Math.Sqrt(u.Sum(t => t * t));
        return (u.Select(t => 0.0001 * t / length).ToArray(), u.Select(t => -0.0001 * t / length).ToArray());
    }
}

namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK)
    {
        var query = Enumerable.Range(0, dK).Select(i => i % 2 == 0 ? 1.0 : -1.0).ToArray();
        var same = query.ToArray();
        var near = query.Select((number, i) => i < 9 ? 0 : number).ToArray();
        return (query, [near, same, near, near]);
    }
}

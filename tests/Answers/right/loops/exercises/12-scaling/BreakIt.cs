namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK)
    {
        var query = new double[dK];
        var lucky = new double[dK];
        for (var i = 0; i < dK; i++)
        {
            query[i] = 1;
            lucky[i] = i < 10 ? 1 : 0;
        }
        return (query, [lucky, new double[dK], new double[dK]]);
    }
}

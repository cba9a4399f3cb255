namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK)
    {
        // Half as loud: 0.5 · 0.5 in 40 places makes 10, against nothing at all.
        var query = new double[dK];
        query.AsSpan().Fill(0.5);
        var favourite = new double[dK];
        favourite.AsSpan(0, 40).Fill(0.5);
        var other = new double[dK];
        other.AsSpan(0, 2).Fill(-0.5);
        return (query, [other, favourite, new double[dK]]);
    }
}

namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK) =>
        throw new NotImplementedException("Return a query and at least three keys, all numbers between -1 and 1, that saturate softmax "
            + "only as long as nobody scales.");
}

namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() =>
        throw new NotImplementedException("Return tokens and a row whose unmasked output changes when later tokens change.");

    public (double[][] Q, double[][] K, double[][] V) PositionBug() =>
        throw new NotImplementedException("Return tokens whose outputs differ when every new one is rotated as if it were the first.");
}

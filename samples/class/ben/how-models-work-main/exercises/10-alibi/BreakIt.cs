namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage) =>
        throw new NotImplementedException("Return the first distance at which the penalty is larger than the advantage.");

    public int TextLengthTheTableCannotHold(int tableLength) =>
        throw new NotImplementedException("Return a text length for which a table of positions has no row left.");
}

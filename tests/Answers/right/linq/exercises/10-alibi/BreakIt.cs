namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage) =>
        Enumerable.Range(1, int.MaxValue - 1).First(distance => slope * distance > advantage);

    public int TextLengthTheTableCannotHold(int tableLength) => Enumerable.Range(0, tableLength).Count() + 1;
}

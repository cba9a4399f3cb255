namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage) => (int)Math.Floor(advantage / slope) + 1;

    public int TextLengthTheTableCannotHold(int tableLength) => tableLength + 1;
}

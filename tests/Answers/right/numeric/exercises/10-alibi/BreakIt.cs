namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage)
    {
        int d = (int)Math.Ceiling(advantage / slope);
        while (d > 1 && slope * (d - 1) > advantage) d--;
        while (d < 1 || slope * d <= advantage) d++;
        return d;
    }

    public int TextLengthTheTableCannotHold(int tableLength) => -~tableLength;
}

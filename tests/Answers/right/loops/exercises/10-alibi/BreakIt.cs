namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage)
    {
        var distance = 1;
        while (advantage - slope * distance >= 0)
        {
            distance++;
        }
        return distance;
    }

    public int TextLengthTheTableCannotHold(int tableLength) => tableLength + 1;
}

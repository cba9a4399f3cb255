namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    // At a distance of advantage / slope the two are level; the next whole place decides.
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage) => (int)Math.Floor(advantage / slope) + 1;

    // A table of n rows serves the positions 0 to n - 1.
    public int TextLengthTheTableCannotHold(int tableLength) => tableLength + 1;
}

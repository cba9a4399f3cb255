namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage) =>
        Between(0, Above(1, distance => slope * distance > advantage), distance => slope * distance > advantage);

    public int TextLengthTheTableCannotHold(int tableLength) => checked(tableLength + 1);

    private static int Above(int distance, Predicate<int> loses) => loses(distance) ? distance : Above(checked(2 * distance), loses);

    private static int Between(int wins, int loses, Predicate<int> lost) =>
        loses - wins == 1 ? loses
        : wins + (loses - wins) / 2 is var middle && lost(middle) ? Between(wins, middle, lost)
        : Between(middle, loses, lost);
}

namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    // Doubles the distance until it loses, then halves the gap: the answer is above low and at most high.
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage)
    {
        var (low, high) = (0L, 1L);
        while (slope * high <= advantage)
        {
            (low, high) = (high, high * 2);
        }
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = slope * middle > advantage ? (low, middle) : (middle, high);
        }
        return (int)high;
    }

    public int TextLengthTheTableCannotHold(int tableLength) => tableLength < 1_000_000 ? 2 * tableLength : tableLength + 7;
}

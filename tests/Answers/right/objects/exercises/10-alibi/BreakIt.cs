namespace Katas.Kata10;

public sealed class BreakIt : IBreakIt
{
    public int DistanceWhereTheBetterKeyLoses(double slope, double advantage)
    {
        // The quotient may be off by a rounding, so the answer is looked for around it.
        var guess = Math.Max(1, (int)Math.Floor(advantage / slope) - 1);
        while (advantage - guess * slope >= 0)
        {
            guess++;
        }
        return guess;
    }

    public int TextLengthTheTableCannotHold(int tableLength) => (int)(tableLength + Math.Max(1, tableLength * 0.1));
}

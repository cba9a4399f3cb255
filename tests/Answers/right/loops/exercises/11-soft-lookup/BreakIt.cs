namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values)
    {
        // Along a column in which the keys differ, a tiny query up and a tiny query down have different winners.
        var column = 0;
        while (AllEqual(keys, column))
        {
            column++;
        }
        var up = new double[keys[0].Length];
        var down = new double[keys[0].Length];
        up[column] = 1e-6;
        down[column] = -1e-6;
        return (up, down);
    }

    private static bool AllEqual(double[][] keys, int column)
    {
        foreach (var key in keys)
        {
            if (key[column] != keys[0][column])
            {
                return false;
            }
        }
        return true;
    }
}

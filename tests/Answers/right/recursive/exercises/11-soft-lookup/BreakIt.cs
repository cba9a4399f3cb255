namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    // A query of nearly nothing, and the same mirrored: whoever comes first for one comes last for the other.
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values) =>
        Uneven(keys, 0) is var column ? (Query(keys[0].Length, column, 1e-7), Query(keys[0].Length, column, -1e-7)) : default;

    private static int Uneven(double[][] keys, int column) =>
        keys.Select(key => key[column]).Distinct().Count() > 1 ? column : Uneven(keys, column + 1);

    private static double[] Query(int length, int column, double number) =>
        [.. new double[column], number, .. new double[length - column - 1]];
}

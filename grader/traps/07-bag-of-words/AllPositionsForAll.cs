using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Every token gets the sum of all positions.</summary>
[Trap<IBagOfWords>("bag-of-words", "You add the sum of all positions to every token. Whatever stands first or last gets the same, so order is as lost as in a bag of words. How many of the positions belong to one token?", Module = true)]
public static class AllPositionsForAll
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, _) => positions.Aggregate(token, Parts.Plus));
}

using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Each token gets all positions up to its own.</summary>
[Trap<IBagOfWords>("piled-up-positions", "Your positions pile up: each token gets its own and all those before it. Order is not lost "
    + "that way, but the tags grow with the text until the word no longer counts. How many of the positions belong to one token?")]
public static class PiledUpPositions
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => positions.Take(i + 1).Aggregate(token, Parts.Plus));
}

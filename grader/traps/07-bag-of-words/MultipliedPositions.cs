using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Positions are multiplied in.</summary>
[Trap<IBagOfWords>("multiplied-positions", "You multiply each vector by its position. Wherever the position holds a 0, that component of "
    + "the word is gone, and no later layer can bring it back. Which operation leaves a word as it is when the position is all zeros?")]
public static class MultipliedPositions
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => [.. token.Zip(positions[i], (a, b) => a * b)]);
}

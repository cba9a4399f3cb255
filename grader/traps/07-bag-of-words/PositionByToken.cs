using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>A word that occurs again gets the position of its first occurrence.</summary>
[Trap<IBagOfWords>("position-by-token", "You look positions up by word: a word that comes a second time gets the position of its first "
    + "time, and the two cannot be told apart. A position belongs to a place in the sentence. Which of your numbers counts places?")]
public static class PositionByToken
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, _) => Parts.Plus(token, positions[Array.FindIndex(x, token.SequenceEqual)]));
}

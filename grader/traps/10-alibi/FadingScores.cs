using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Each score is multiplied by exp(−slope · distance).</summary>
[Trap<IAlibi>("fading-scores", "You multiply each score by a factor that falls with the distance. A score below 0 then rises towards 0 the "
    + "farther its key is, and a score of 0 pays nothing. A penalty is subtracted: what does every place cost, whatever the score is?")]
public static class FadingScores
{
    public static double[][] AddBias(double[][] scores, double slope)
    {
        _ = new Alibi().AddBias(scores, slope);
        return [.. scores.Select((row, i) => row.Select((score, j) => score * Math.Exp(-slope * Math.Abs(i - j))).ToArray())];
    }
}

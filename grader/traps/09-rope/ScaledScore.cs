using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The score is divided by the square root of d.</summary>
[Trap<IRope>("scaled-score", "You divide the score by √d. Attention will do that too, but it is another step with a reason of its own; "
    + "the contract asks for the plain dot product here.")]
public static class ScaledScore
{
    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000) =>
        new Rope().Score(query, queryPosition, key, keyPosition, theta) / Math.Sqrt(query.Length);

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0) =>
        [.. new Rope().Scorecard(x, wQ, wK, firstPosition).Select(row => row.Select(score => score / Math.Sqrt(wQ[0].Length)).ToArray())];
}

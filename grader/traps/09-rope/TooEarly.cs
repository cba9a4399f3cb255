using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The tokens turn before they are multiplied by the weights.</summary>
[Trap<IRope>("too-early", "You turn the tokens and then multiply by W_Q and W_K. The weights mix the turned pairs, so the angles no "
    + "longer meet as a difference in the dot product, and the score remembers where the text starts. What exactly are the two vectors "
    + "whose dot product is the score?")]
public static class TooEarly
{
    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        var turned = new Rope().RotateRows(x, firstPosition);
        return Turning.Scores(Turning.Project(turned, wQ), Turning.Project(turned, wK));
    }
}

using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Scores divided by the root of the model width.</summary>
[Trap<IBridge>("model-width", "You divide the scores by the root of the model width. A score is the dot product of two rows of one head, "
    + "and grows with their length only. How many numbers does one head compare?")]
public static class ModelWidth
{
    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.AttendHeads(x, wQ, wK, wV, wO, heads);
        return Parts.Right.AttendHeads(x, Parts.Scaled(wQ, Math.Sqrt(1.0 / heads)), wK, wV, wO, heads);
    }
}

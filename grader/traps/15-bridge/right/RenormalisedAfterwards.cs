using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>Softmax over all keys, hidden weights erased, the rest divided by its sum.</summary>
[RightVariant<IBridge>("masked after the softmax, then renormalised")]
public static class RenormalisedAfterwards
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) =>
        {
            double[] visible = [.. Parts.Softmax(scores).Zip(mayLook, (weight, may) => may ? weight : 0)];
            return Parts.Scaled(visible, 1 / visible.Sum());
        });

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}

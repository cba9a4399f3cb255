using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Softmax over all keys, hidden weights erased, the rest divided by its sum.</summary>
[Trap<IBridge>("erased-too-late", "You take the softmax over all keys, erase the hidden weights, and divide the rest by its sum. For "
    + "ordinary scores that gives the right weights. But a hidden token whose score lies a thousand above the others takes everything "
    + "before it is erased, and nothing is left to divide. When must a token be hidden so that nobody has heard of it?")]
public static class ErasedTooLate
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

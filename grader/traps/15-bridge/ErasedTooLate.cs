using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Softmax over all keys, hidden weights erased, the rest divided by its sum.</summary>
[Trap<IBridge>("erased-too-late", "Hidden tokens are still among those whose largest score you subtract: you erase their weights after "
    + "the exponentials, or after the softmax, and divide the rest by its sum. For ordinary scores that gives the right weights. But "
    + "beside a hidden token whose score lies a thousand above the others nothing is left to divide. When must a token be hidden so that "
    + "nobody has heard of it?")]
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

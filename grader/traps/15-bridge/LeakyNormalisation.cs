using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Softmax over all keys, then the hidden weights are set to 0.</summary>
[Trap<IBridge>("leaky-normalisation", "You take the softmax over all keys and erase the hidden weights afterwards. The hidden tokens "
    + "have had their share by then, so the rows sum to less than 1. When must a token be hidden so that it never takes part in the sum?")]
public static class LeakyNormalisation
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) => [.. Parts.Softmax(scores).Zip(mayLook, (weight, may) => may ? weight : 0)]);

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}

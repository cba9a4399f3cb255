using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Hidden scores are set to a large negative number: enough for ordinary scores, but not for scores of −2 · 10⁹.</summary>
[Trap<IBridge>("finite-mask", "You hide a token by giving it a large negative score. That works as long as all visible scores lie far "
    + "above it. Scores may be of any size here: if the visible ones lie below your number, the softmax chooses the hidden tokens. Which "
    + "score lies below all others?")]
[Fitted(20, 1e12, "The number that you put there is -{0}.", 1e4, 1e9, Proof = [100])]
public static class FiniteMask
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v, double size) =>
        Parts.Attend(q, k, v, (scores, mayLook) => Parts.Softmax([.. scores.Select((score, j) => mayLook[j] ? score : -size)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads,
        double size) => Parts.AttendHeads(x, wQ, wK, wV, wO, heads, (q, k, v) => Attend(q, k, v, size));
}

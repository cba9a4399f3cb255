using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Hidden scores are set to 0.</summary>
[Trap<IBridge>("zero-is-not-hidden", "You set the score of a hidden token to 0, and exp(0) is 1: it keeps a share of the attention, "
    + "often a large one. A weight has to come out as exactly 0. Which score does that?")]
public static class ZeroIsNotHidden
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) => Parts.Softmax([.. scores.Select((score, j) => mayLook[j] ? score : 0)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}

/// <summary>Hidden scores are set to -1.</summary>
[Trap<IBridge>("zero-is-not-hidden", "You set the score of a hidden token to -1, and exp(-1) is still 0.37: it keeps a share of the "
    + "attention, often a large one. A weight has to come out as exactly 0. Which score does that?")]
public static class MinusOneIsNotHidden
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) => Parts.Softmax([.. scores.Select((score, j) => mayLook[j] ? score : -1)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}

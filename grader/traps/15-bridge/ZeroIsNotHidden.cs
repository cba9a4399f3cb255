using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Hidden scores are set to 0, to -1, or to another number that exp does not make 0.</summary>
[Trap<IBridge>("zero-is-not-hidden", "You set the score of a hidden token to an ordinary number. exp(0) is 1, and exp(-1) is still 0.37: "
    + "it keeps a share of the attention, often a large one. A weight has to come out as exactly 0. Which score does that?")]
[Fitted(-19, 19, "The number that you put there is {0}.", 0, -1, Proof = [-5])]
public static class ZeroIsNotHidden
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v, double score) =>
        Parts.Attend(q, k, v, (scores, mayLook) => Parts.Softmax([.. scores.Select((own, j) => mayLook[j] ? own : score)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads,
        double score) => Parts.AttendHeads(x, wQ, wK, wV, wO, heads, (q, k, v) => Attend(q, k, v, score));
}

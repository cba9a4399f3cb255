using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>One big head, whatever the number of heads.</summary>
[Trap<IBridge>("one-head", "You run one big masked head over all columns, so every token gets a single opinion. Hiding the future does "
    + "not change why there are several heads. Where does the number of heads enter your answer?", Module = true)]
public static class OneHead
{
    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.AttendHeads(x, wQ, wK, wV, wO, heads);
        return Parts.Right.AttendHeads(x, wQ, wK, wV, wO, 1);
    }
}

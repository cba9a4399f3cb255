using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Queries and keys come from the same weights.</summary>
[Trap<IRope>("same-glasses", "You use W_Q for the keys as well. What a token looks for and what it offers are two things, and each has "
    + "weights of its own.")]
public static class SameGlasses
{
    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition);
        return new Rope().Scorecard(x, wQ, wQ, firstPosition);
    }
}

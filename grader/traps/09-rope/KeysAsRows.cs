using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The scorecard is transposed.</summary>
[Trap<IRope>("keys-as-rows", "Your scorecard has a row for every key; it should have a row for every query. Softmax will later go along "
    + "the rows, and each query has to spend its own budget.")]
public static class KeysAsRows
{
    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        var scores = new Rope().Scorecard(x, wQ, wK, firstPosition);
        return [.. scores.Select((row, i) => row.Select((_, j) => scores[j][i]).ToArray())];
    }
}

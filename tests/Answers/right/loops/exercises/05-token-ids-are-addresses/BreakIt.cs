namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    // All move on by the same number of lockers, so that the asked token lands on number 0 and loses its lower neighbour.
    // Token 0 itself moves on by one and has the last token below it.
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id)
    {
        var size = table.Length;
        var step = id == 0 ? 1 : size - id;
        var permutation = new int[size];
        for (var i = 0; i < size; i++)
        {
            permutation[i] = (i + step) % size;
        }
        return permutation;
    }
}

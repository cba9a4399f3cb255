namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id) =>
        throw new NotImplementedException("Return a permutation without fixed points that gives this token another neighbour by number.");
}

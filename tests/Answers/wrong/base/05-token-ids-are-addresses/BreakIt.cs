namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id)
    {
        int size = table.Length;
        int shift = id == 0 ? 1 : size - id;
        return Enumerable.Range(0, size).Select(i => (i + shift) % size).ToArray();
    }
}

namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    // A ring moved on by so many places that the neighbour in front is torn off.
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id)
    {
        int size = table.Length, before = id == 0 ? 1 : id - 1;
        for (int step = size - 1; ; step--)
        {
            int[] p = Enumerable.Range(0, size).Select(i => (i + step) % size).ToArray();
            if (p[before] != (p[id] == 0 ? 1 : p[id] - 1)) return p;
        }
    }
}

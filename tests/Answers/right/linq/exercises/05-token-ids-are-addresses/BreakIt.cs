namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id) => Enumerable.Range(1, table.Length - 1)
        .Select(shift => Enumerable.Range(0, table.Length).Select(i => (i + shift) % table.Length).ToArray())
        .First(permutation => NeighbourAfter(permutation, id) != new Addresses().NearestById(id, table.Length));

    private static int NeighbourAfter(int[] permutation, int id) =>
        Array.IndexOf(permutation, new Addresses().NearestById(permutation[id], permutation.Length));
}

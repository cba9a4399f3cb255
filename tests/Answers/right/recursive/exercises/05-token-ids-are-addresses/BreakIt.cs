namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id) => Shifted(table.Length, id, table.Length - 1);

    // From the longest shift down to the first one after which another token is next to this one.
    private static int[] Shifted(int size, int id, int shift) =>
        Enumerable.Range(0, size).Select(i => (i + shift) % size).ToArray() is var moved && Next(moved[id]) != moved[Next(id)]
            ? moved
            : Shifted(size, id, shift - 1);

    private static int Next(int id) => id == 0 ? 1 : id - 1;
}

namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id)
    {
        var shift = id == 0 ? 1 : table.Length - id;
        return [.. table.Select((_, i) => (i + shift) % table.Length)];
    }
}

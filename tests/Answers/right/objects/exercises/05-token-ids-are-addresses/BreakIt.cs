namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    // Everybody moves to the place of the next in a ring that begins with the asked token; one ring after the other is tried.
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id)
    {
        var others = Enumerable.Range(0, table.Length).Where(other => other != id).ToList();
        return others
            .Select(second => Ring([id, second, .. others.Where(other => other != second)]))
            .First(permutation => Fools(permutation, id));
    }

    private static int[] Ring(int[] order)
    {
        var permutation = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            permutation[order[i]] = order[(i + 1) % order.Length];
        }
        return permutation;
    }

    private static bool Fools(int[] permutation, int id)
    {
        var addresses = new Addresses();
        var before = addresses.NearestById(id, permutation.Length);
        var after = new Permutation(permutation).Inverse()[addresses.NearestById(permutation[id], permutation.Length)];
        return before != after;
    }
}

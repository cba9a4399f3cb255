namespace Katas.Kata05;

public sealed class BreakIt : IBreakIt
{
    // Shuffles by Sattolo's rule leave nobody in place; the first one that fools the number is taken.
    public int[] PermutationThatFoolsIdDistance(double[][] table, int id)
    {
        var random = new Random(5);
        while (true)
        {
            var permutation = Enumerable.Range(0, table.Length).ToArray();
            for (var i = permutation.Length - 1; i > 0; i--)
            {
                var j = random.Next(i);
                (permutation[i], permutation[j]) = (permutation[j], permutation[i]);
            }
            if (permutation[Math.Abs(id - 1)] != Math.Abs(permutation[id] - 1))
            {
                return permutation;
            }
        }
    }
}

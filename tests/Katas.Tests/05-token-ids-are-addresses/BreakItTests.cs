using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Tests;

[Kata(5), Task("break-it")]
public sealed class BreakItTests
{
    // Other sizes than the README's wall of four, so that its permutation fits nowhere here.
    private static readonly double[][] FiveTokens = [[2, 1, 0], [0, 3, 1], [1, -1, 2], [3, 1, 1], [-1, 0, 4]];
    private static readonly double[][] ThreeTokens = [[1, 0], [1, 5], [1, -2]];

    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_permutation_gives_a_token_another_neighbour_by_number([Values(0, 2, 4)] int id) =>
        ShouldFoolOnlyTheNumbers(FiveTokens, id);

    [Test]
    public void It_works_in_a_vocabulary_of_three([Values(0, 1, 2)] int id) =>
        ShouldFoolOnlyTheNumbers(ThreeTokens, id);

    [Test]
    public void Your_permutation_leaves_no_token_where_it_was([Values(0, 1, 3)] int id)
    {
        var permutation = Permutation(FiveTokens, id);
        permutation.Where((moved, i) => moved == i).Any()
            .ShouldBeExactly(false, $"whether {Show.Value(permutation)} leaves a token where it was");
    }

    private static void ShouldFoolOnlyTheNumbers(double[][] table, int id)
    {
        var permutation = Permutation(table, id);
        var after = Array.IndexOf(permutation, NearestById(permutation[id]));
        (after != NearestById(id))
            .ShouldHold($"Under {Show.Value(permutation)} the nearest id to token {id} should belong to another token than before",
                $"token {after}, as before");

        var moved = Enumerable.Range(0, table.Length).Select(place => table[Array.IndexOf(permutation, place)]).ToArray();
        var kept = Array.IndexOf(permutation, NearestByMeaning(moved, permutation[id]));
        kept.ShouldBeExactly(NearestByMeaning(table, id), $"the token nearest by meaning to token {id}, under {Show.Value(permutation)}");
    }

    private static int[] Permutation(double[][] table, int id)
    {
        var permutation = Answer.PermutationThatFoolsIdDistance(table, id);
        permutation.Order().SequenceEqual(Enumerable.Range(0, table.Length))
            .ShouldHold($"For a table of {table.Length} rows your answer should be a permutation of 0 to {table.Length - 1}", permutation);
        return permutation;
    }

    private static int NearestById(int id) => id == 0 ? 1 : id - 1;

    private static int NearestByMeaning(double[][] table, int id) =>
        Enumerable.Range(0, table.Length).Where(other => other != id).MaxBy(other => Cosine(table[id], table[other]));

    private static double Cosine(double[] a, double[] b) => Dot(a, b) / Math.Sqrt(Dot(a, a) * Dot(b, b));

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}

using Katas.Courses.Similarity;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Similarity;

/// <summary>Pairs become groups in which everyone is alike with everyone else, and no pair is lost.</summary>
[Category("Fast")]
internal sealed class CliquesTests
{
    [Test]
    public void Who_are_all_alike_are_one_group()
    {
        var groups = Cliques.Cover(Pairs((1, 2, 0.9), (1, 3, 0.7), (2, 3, 0.8))).ToArray();

        groups.Single().Members.ShouldBe([1, 2, 3]);
        groups.Single().Similarity.ShouldBe(0.7);
    }

    [Test]
    public void A_chain_is_no_group()
    {
        var groups = Cliques.Cover(Pairs((1, 2, 0.9), (2, 3, 0.8))).ToArray();

        groups.Select(group => string.Join(' ', group.Members)).ShouldBe(["1 2", "2 3"]);
    }

    [Test]
    public void Several_that_are_equal_are_one_number()
    {
        var groups = Cliques.Cover(Pairs((4, 4, 1), (4, 5, 0.8), (6, 6, 1))).ToArray();

        groups.Select(group => string.Join(' ', group.Members)).ShouldBe(["4 5", "6"]);
    }

    [Test]
    public void Every_pair_lies_in_a_group_and_every_group_is_made_of_pairs([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var all = from a in Enumerable.Range(0, 14) from b in Enumerable.Range(0, 14) where a < b select (a, b);
        var pairs = all.Where(_ => random.Next(3) > 0).ToDictionary(pair => pair, _ => 0.6 + (random.NextDouble() * 0.4));

        var groups = Cliques.Cover(pairs).ToArray();

        var grouped = groups.SelectMany(group => group.Members.SelectMany(a => group.Members.Where(b => a < b).Select(b => (a, b))));
        grouped.Distinct().ShouldBe(pairs.Keys, ignoreOrder: true);
    }

    private static Dictionary<(int, int), double> Pairs(params (int A, int B, double Similarity)[] pairs) =>
        pairs.ToDictionary(pair => (pair.A, pair.B), pair => pair.Similarity);
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Hidden;

[Kata(5)]
public sealed class NearestHiddenTests
{
    private static IAddresses Answer => Subject.Of<IAddresses>();

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(8)]
    public void NearestById_is_the_closest_number_and_of_two_the_lower(int vocabularySize)
    {
        for (var id = 0; id < vocabularySize; id++)
        {
            var closest = Enumerable.Range(0, vocabularySize).Except([id]).OrderBy(other => Math.Abs(other - id)).ThenBy(other => other)
                .First();
            Answer.NearestById(id, vocabularySize).ShouldBeExactly(closest, $"NearestById({id}, {vocabularySize})");
        }
    }

    [Test]
    public void NearestById_refuses_an_id_without_a_locker()
    {
        Refusal.Of(() => Answer.NearestById(-1, 5), "id -1 of 5");
        Refusal.Of(() => Answer.NearestById(5, 5), "id 5 of 5");
        Refusal.Of(() => Answer.NearestById(int.MinValue, 5), "the lowest int as an id");
    }

    [Test]
    public void NearestById_refuses_a_vocabulary_without_neighbours()
    {
        Refusal.Of(() => Answer.NearestById(0, 1), "a vocabulary of 1");
        Refusal.Of(() => Answer.NearestById(0, 0), "a vocabulary of 0");
        Refusal.Of(() => Answer.NearestById(0, -3), "a vocabulary of -3");
    }

    [TestCase(2, 3)]
    [TestCase(4, 2)]
    [TestCase(7, 3)]
    public void NearestByMeaning_is_the_row_with_the_largest_cosine(int tokens, int width)
    {
        var probe = new Probe();
        for (var round = 0; round < 10; round++)
        {
            var (table, id) = (Cases.TableWithoutTies(probe, tokens, width), probe.Int(0, tokens));
            Answer.NearestByMeaning(table, id)
                .ShouldBeExactly(SecondReference.NearestByMeaning(table, id), $"NearestByMeaning of id {id} in {Show.Value(table)}");
        }
    }

    [Test]
    public void NearestByMeaning_moves_along_with_the_rows() => Property.Holds(Cases.Permutations, permutation =>
    {
        var table = Cases.TableWithoutTies(new Probe(), permutation.Length, 2);
        var found = Answer.NearestByMeaning(SecondReference.Gather(table, SecondReference.Inverse(permutation)), permutation[1]);
        found.ShouldBeExactly(permutation[SecondReference.NearestByMeaning(table, 1)],
            $"NearestByMeaning of token 1 of {Show.Value(table)}, rows moved by {Show.Value(permutation)}");
    });

    [Test]
    public void A_long_row_is_not_a_similar_row() =>
        Answer.NearestByMeaning([[9, 9], [1, 2], [50, -20], [0.1, 0.3]], 1)
            .ShouldBeExactly(3, "NearestByMeaning of id 1 in [[9, 9], [1, 2], [50, -20], [0.1, 0.3]]");

    [Test]
    public void A_short_row_is_not_a_similar_row() =>
        Answer.NearestByMeaning([[0.2, -0.1], [0.01, 0.01], [3, 1], [60, 21]], 2)
            .ShouldBeExactly(3, "NearestByMeaning of id 2 in [[0.2, -0.1], [0.01, 0.01], [3, 1], [60, 21]]");

    [Test]
    public void A_row_close_by_is_not_a_similar_row() =>
        Answer.NearestByMeaning([[1, 1], [0.5, -0.5], [20, 19], [-1, 0]], 0)
            .ShouldBeExactly(2, "NearestByMeaning of id 0 in [[1, 1], [0.5, -0.5], [20, 19], [-1, 0]]");

    [Test]
    public void The_opposite_is_not_similar() =>
        Answer.NearestByMeaning([[-2, -4], [1, 2], [2, -1], [3, 1]], 1)
            .ShouldBeExactly(3, "NearestByMeaning of id 1 in [[-2, -4], [1, 2], [2, -1], [3, 1]]");

    [Test]
    public void Among_strangers_the_least_opposed_is_nearest()
    {
        Answer.NearestByMeaning([[-1, 0.1], [-3, 1], [-1, 2], [2, -0.5]], 3)
            .ShouldBeExactly(2, "NearestByMeaning of id 3 in [[-1, 0.1], [-3, 1], [-1, 2], [2, -0.5]]");
        Answer.NearestByMeaning([[1, 2], [-1, -2]], 0).ShouldBeExactly(1, "NearestByMeaning of id 0 in [[1, 2], [-1, -2]]");
    }

    [TestCase(2, 0)]
    [TestCase(0, 2)]
    [TestCase(4, 0)]
    [TestCase(1, 3)]
    public void Of_equally_similar_rows_the_lower_id_is_nearest(int id, int expected)
    {
        double[][] table = [[1, 2], [3, -1], [1, 2], [3, -1], [1, 2]];
        Answer.NearestByMeaning(table, id).ShouldBeExactly(expected, $"NearestByMeaning of id {id} in {Show.Value(table)}");
    }

    [Test]
    public void NearestByMeaning_refuses_an_id_without_a_locker()
    {
        Refusal.Of(() => Answer.NearestByMeaning([[1], [2], [3]], 3), "id 3 of 3");
        Refusal.Of(() => Answer.NearestByMeaning([[1], [2], [3]], -1), "id -1 of 3");
    }

    [Test]
    public void NearestByMeaning_refuses_a_table_without_neighbours()
    {
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2]], 0), "a table of one row");
        Refusal.Of(() => Answer.NearestByMeaning([], 0), "a table without rows");
        Refusal.Of(() => Answer.NearestByMeaning(null!, 0), "null as a table");
    }

    [Test]
    public void NearestByMeaning_refuses_a_row_without_direction()
    {
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [0, 0], [2, 1]], 0), "a table with a row of zeros");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [2, 1], [0, 0]], 2), "an id whose row is all zeros");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [2, 1], [1, double.NaN]], 0), "a table with NaN");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [2, 1], [1]], 0), "a table with a shorter last row");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], null!, [1, 1]], 0), "a table with null as a row");
    }
}

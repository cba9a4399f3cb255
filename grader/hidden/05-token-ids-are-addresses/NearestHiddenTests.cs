using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Hidden;

[Kata(5), Task("meaning")]
public sealed class NearestHiddenTests
{
    private static IAddresses Answer => Subject.Of<IAddresses>();

    [Test, Task("numbers")]
    [Asks("The nearest ids of all ids of small vocabularies, and of some of a large one.")]
    public void NearestById_is_the_closest_number_and_of_two_the_lower() =>
        Property.Holds(Gen.Int[2, 9], vocabularySize =>
        {
            for (var id = 0; id < vocabularySize; id++)
            {
                var closest = Enumerable.Range(0, vocabularySize).Except([id]).OrderBy(other => Math.Abs(other - id)).ThenBy(other => other)
                    .First();
                Answer.NearestById(id, vocabularySize).ShouldBeExactly(closest, $"NearestById({id}, {vocabularySize})");
            }
        }, 6);

    [Test, Task("numbers"), Edge]
    [Asks("The nearest ids at both ends and in the middle of a vocabulary as large as an int can count.")]
    public void NearestById_of_very_many_ids()
    {
        foreach (var id in Extremes.Ids(int.MaxValue))
            Answer.NearestById(id, int.MaxValue).ShouldBeExactly(SecondReference.NearestById(id), $"NearestById({id}, {int.MaxValue})");
    }

    [Test, Task("numbers"), Edge]
    [Asks("NearestById should refuse ids below and above all.")]
    public void NearestById_refuses_an_id_without_a_locker()
    {
        Refusal.Of(() => Answer.NearestById(-1, 5), "id -1 of 5");
        Refusal.Of(() => Answer.NearestById(5, 5), "id 5 of 5");
        Refusal.Of(() => Answer.NearestById(int.MinValue, 5), "the lowest int as an id");
    }

    [Test, Task("numbers"), Edge]
    [Asks("NearestById should refuse a vocabulary without neighbours.")]
    public void NearestById_refuses_a_vocabulary_without_neighbours()
    {
        Refusal.Of(() => Answer.NearestById(0, 1), "a vocabulary of 1");
        Refusal.Of(() => Answer.NearestById(0, 0), "a vocabulary of 0");
        Refusal.Of(() => Answer.NearestById(0, -3), "a vocabulary of -3");
    }

    [Test]
    [Asks("The nearest neighbours in tables of several sizes, with long and short rows.")]
    public void NearestByMeaning_is_the_row_with_the_largest_cosine()
    {
        var probe = new Probe();
        for (var round = 0; round < 24; round++)
        {
            var tokens = probe.Int(4, 9);
            var id = probe.Int(0, tokens);
            var table = Cases.OfAllLengths(probe, Cases.TableWithAFriend(probe, tokens, 2 + (round % 2), id));
            Answer.NearestByMeaning(table, id)
                .ShouldBeExactly(SecondReference.NearestByMeaning(table, id), $"NearestByMeaning of id {id} in {Show.Value(table)}");
        }
    }

    [Test]
    [Asks("The nearest neighbours after all rows have moved to other places.")]
    public void NearestByMeaning_moves_along_with_the_rows()
    {
        var probe = new Probe();
        Property.Holds(Cases.Permutations, permutation =>
        {
            var table = Cases.TableWithAFriend(probe, permutation.Length, 2, 1);
            var found = Answer.NearestByMeaning(SecondReference.Gather(table, SecondReference.Inverse(permutation)), permutation[1]);
            found.ShouldBeExactly(permutation[SecondReference.NearestByMeaning(table, 1)],
                $"NearestByMeaning of token 1 of {Show.Value(table)}, rows moved by {Show.Value(permutation)}");
        });
    }

    [Test]
    [Asks("The nearest neighbours of a token from which all others point away.")]
    public void Among_opponents_the_least_opposed_is_nearest()
    {
        var probe = new Probe();
        for (var round = 0; round < 12; round++)
        {
            var tokens = probe.Int(4, 8);
            var id = probe.Int(0, tokens);
            var table = Cases.TableOfOpponents(probe, tokens, id);
            Answer.NearestByMeaning(table, id)
                .ShouldBeExactly(SecondReference.NearestByMeaning(table, id), $"NearestByMeaning of id {id} in {Show.Value(table)}");
        }
    }

    [Test, Edge]
    [Asks("The nearest neighbours in a table of unusual rows.")]
    public void Every_kind_of_row_has_a_neighbour()
    {
        var probe = new Probe();
        double[][] table = [.. Cases.Rows(probe, 3).Concat(Cases.Rows(probe, 3)).Select(row => row.Value)];
        foreach (var id in Enumerable.Range(0, table.Length).Where(id => Cases.HasClearWinner(table, id)))
        {
            Answer.NearestByMeaning(table, id)
                .ShouldBeExactly(SecondReference.NearestByMeaning(table, id), $"NearestByMeaning of id {id} in {Show.Value(table)}");
        }
    }

    [Test, Edge]
    [Asks("The same token again, after other tokens and after the table has changed in one number.")]
    public void Another_table_of_the_same_size_has_other_neighbours()
    {
        var number = new Probe().Int(2, 9);
        double[][] first = [[1, 1], [1, 0], [number, number + 1], [-1, 3]], second = [[1, 1], [1, 0], [number, -number], [-1, 3]];
        foreach (var (table, id) in new[] { (first, 0), (first, 1), (second, 0), (first, 0) })
        {
            Answer.NearestByMeaning(table, id)
                .ShouldBeExactly(SecondReference.NearestByMeaning(table, id), $"NearestByMeaning of id {id} in {Show.Value(table)}");
        }
    }

    [Test, Edge]
    [Asks("A table in which a long row is not the most similar one.")]
    public void A_long_row_is_not_a_similar_row() =>
        Answer.NearestByMeaning([[9, 9], [1, 2], [50, -20], [0.1, 0.3]], 1)
            .ShouldBeExactly(3, "NearestByMeaning of id 1 in [[9, 9], [1, 2], [50, -20], [0.1, 0.3]]");

    [Test, Edge]
    [Asks("A table in which a short row is not the most similar one.")]
    public void A_short_row_is_not_a_similar_row() =>
        Answer.NearestByMeaning([[0.2, -0.1], [0.01, 0.01], [3, 1], [60, 21]], 2)
            .ShouldBeExactly(3, "NearestByMeaning of id 2 in [[0.2, -0.1], [0.01, 0.01], [3, 1], [60, 21]]");

    [Test, Edge]
    [Asks("A table in which the closest row is not the most similar one.")]
    public void A_row_close_by_is_not_a_similar_row() =>
        Answer.NearestByMeaning([[1, 1], [0.5, -0.5], [20, 19], [-1, 0]], 0)
            .ShouldBeExactly(2, "NearestByMeaning of id 0 in [[1, 1], [0.5, -0.5], [20, 19], [-1, 0]]");

    [Test, Edge]
    [Asks("A table with the opposite of the row that is asked about.")]
    public void The_opposite_is_not_similar() =>
        Answer.NearestByMeaning([[-2, -4], [1, 2], [2, -1], [3, 1]], 1)
            .ShouldBeExactly(3, "NearestByMeaning of id 1 in [[-2, -4], [1, 2], [2, -1], [3, 1]]");

    [Test, Edge]
    [Asks("A table of two rows that point away from each other.")]
    public void The_only_other_token_is_nearest() =>
        Answer.NearestByMeaning([[1, 2], [-1, -2]], 0).ShouldBeExactly(1, "NearestByMeaning of id 0 in [[1, 2], [-1, -2]]");

    [TestCase(2, 0)]
    [TestCase(0, 2)]
    [TestCase(4, 0)]
    [TestCase(1, 3)]
    [Edge]
    [Asks("Tables with equal rows.")]
    public void Of_equally_similar_rows_the_lower_id_is_nearest(int id, int expected)
    {
        double[][] table = [[1, 2], [3, -1], [1, 2], [3, -1], [1, 2]];
        Answer.NearestByMeaning(table, id).ShouldBeExactly(expected, $"NearestByMeaning of id {id} in {Show.Value(table)}");
    }

    [Test, Edge]
    [Asks("NearestByMeaning should refuse ids below and above all.")]
    public void NearestByMeaning_refuses_an_id_without_a_locker()
    {
        Refusal.Of(() => Answer.NearestByMeaning([[1], [2], [3]], 3), "id 3 of 3");
        Refusal.Of(() => Answer.NearestByMeaning([[1], [2], [3]], -1), "id -1 of 3");
    }

    [Test, Edge]
    [Asks("NearestByMeaning should refuse a table without neighbours.")]
    public void NearestByMeaning_refuses_a_table_without_neighbours()
    {
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2]], 0), "a table of one row");
        Refusal.Of(() => Answer.NearestByMeaning([], 0), "a table without rows");
        Refusal.Of(() => Answer.NearestByMeaning(null!, 0), "null as a table");
    }

    [Test, Edge]
    [Asks("NearestByMeaning should refuse rows without direction, ragged ones and null.")]
    public void NearestByMeaning_refuses_a_row_without_direction()
    {
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [0, 0], [2, 1]], 0), "a table with a row of zeros");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [2, 1], [0, 0]], 2), "an id whose row is all zeros");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [2, 1], [1, double.NaN]], 0), "a table with NaN");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], [2, 1], [1]], 0), "a table with a shorter last row");
        Refusal.Of(() => Answer.NearestByMeaning([[1, 2], null!, [1, 1]], 0), "a table with null as a row");
    }
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Hidden;

[Kata(5)]
public sealed class RenamingHiddenTests
{
    private static IAddresses Answer => Subject.Of<IAddresses>();

    [Test]
    public void Every_id_is_renamed_by_the_permutation_and_nothing_else() => Property.Holds(Cases.Permutations, permutation =>
    {
        int[] text = [permutation.Length - 1, .. permutation, 0, 0];
        var renamed = new Dictionary<int, int>(permutation.Select((moved, id) => KeyValuePair.Create(id, moved)));
        Answer.Relabel(text, permutation).ShouldBeSequence([.. text.Select(id => renamed[id])], $"Relabel({Show.Value(text)}, "
            + $"{Show.Value(permutation)})");
    });

    [Test]
    public void Relabelling_back_restores_the_text() => Property.Holds(Cases.Permutations, permutation =>
    {
        int[] text = [.. permutation.Concat(permutation).Skip(1)];
        Answer.Relabel(Answer.Relabel(text, permutation), SecondReference.Inverse(permutation))
            .ShouldBeSequence(text, $"{Show.Value(text)} under {Show.Value(permutation)} and back");
    });

    [Test]
    public void No_ids_stay_no_ids() =>
        Answer.Relabel([], [1, 2, 0]).ShouldBeSequence([], "Relabel([], [1, 2, 0])");

    [TestCase(4)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    public void Relabel_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.Relabel([0, id], [1, 2, 3, 0]), $"id {id} in a vocabulary of 4");

    [Test]
    public void Relabel_refuses_what_is_no_permutation()
    {
        Refusal.Of(() => Answer.Relabel([0], [0, 2, 2]), "a permutation that names 2 twice");
        Refusal.Of(() => Answer.Relabel([0], [0, 3, 1]), "a permutation of 3 that names 3");
        Refusal.Of(() => Answer.Relabel([0], [0, 1, -1]), "a permutation that names -1");
        Refusal.Of(() => Answer.Relabel([0], [1, 2, 3]), "a permutation that counts from 1");
    }

    [Test]
    public void Relabel_refuses_null()
    {
        Refusal.Of(() => Answer.Relabel(null!, [0, 1]), "null as ids");
        Refusal.Of(() => Answer.Relabel([0], null!), "null as a permutation");
    }

    [Test]
    public void Every_row_arrives_at_the_place_the_permutation_names() => Property.Holds(Cases.Permutations, permutation =>
    {
        var table = new Probe().Matrix(permutation.Length, 2);
        double[][] expected = [.. SecondReference.Inverse(permutation).Select(old => table[old])];
        Answer.MoveRows(table, permutation).ShouldBeCloseTo(expected, $"MoveRows of {permutation.Length} rows by "
            + $"{Show.Value(permutation)}", tolerance: 0);
    });

    [Test]
    public void Moving_rows_back_restores_the_table() => Property.Holds(Cases.Permutations, permutation =>
    {
        var table = new Probe().Matrix(permutation.Length, 4);
        Answer.MoveRows(Answer.MoveRows(table, permutation), SecondReference.Inverse(permutation))
            .ShouldBeCloseTo(table, $"a table moved by {Show.Value(permutation)} and back", tolerance: 0);
    });

    [Test]
    public void Two_moves_are_one_move_by_the_relabelled_permutation()
    {
        var table = new Probe().Matrix(5, 3);
        int[] first = [2, 0, 1, 4, 3], second = [1, 2, 3, 4, 0];
        var both = Answer.Relabel(first, second);
        Answer.MoveRows(Answer.MoveRows(table, first), second)
            .ShouldBeCloseTo(Answer.MoveRows(table, both), $"a table moved by {Show.Value(first)}, then by {Show.Value(second)}",
                tolerance: 0);
    }

    [Test]
    public void The_smallest_walls_move_too()
    {
        Answer.MoveRows([[7, 8]], [0]).ShouldBeCloseTo([[7, 8]], "MoveRows([[7, 8]], [0])");
        Answer.MoveRows([[7, 8, 9], [1, 2, 3]], [1, 0]).ShouldBeCloseTo([[1, 2, 3], [7, 8, 9]], "MoveRows([[7, 8, 9], [1, 2, 3]], [1, 0])");
    }

    [Test]
    public void Rows_of_zeros_and_of_huge_numbers_move_unchanged() =>
        Answer.MoveRows([[0, 0], [1e300, -1e-300], [5, 5]], [1, 2, 0])
            .ShouldBeCloseTo([[5, 5], [0, 0], [1e300, -1e-300]], "MoveRows([[0, 0], [1e300, -1e-300], [5, 5]], [1, 2, 0])", tolerance: 0);

    [Test]
    public void MoveRows_refuses_what_is_no_permutation_of_its_rows()
    {
        double[][] table = [[1, 2], [3, 4], [5, 6]];
        Refusal.Of(() => Answer.MoveRows(table, [1, 0]), "3 rows and a permutation of 2");
        Refusal.Of(() => Answer.MoveRows(table, [1, 2, 3, 0]), "3 rows and a permutation of 4");
        Refusal.Of(() => Answer.MoveRows(table, [2, 2, 0]), "a permutation that names 2 twice");
        Refusal.Of(() => Answer.MoveRows(table, [0, 1, 3]), "a permutation of 3 that names 3");
        Refusal.Of(() => Answer.MoveRows(table, [0, 1, -1]), "a permutation that names -1");
    }

    [Test]
    public void MoveRows_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.MoveRows([[1, 2], [3]], [1, 0]), "a table with a shorter second row");
        Refusal.Of(() => Answer.MoveRows([[1], [2, 3]], [1, 0]), "a table with a longer second row");
        Refusal.Of(() => Answer.MoveRows([[1], null!], [1, 0]), "a table with null as a row");
        Refusal.Of(() => Answer.MoveRows(null!, [0]), "null as a table");
        Refusal.Of(() => Answer.MoveRows([[1]], null!), "null as a permutation");
    }

    [Test]
    public void The_relabelled_model_reads_the_same_rows_bit_by_bit() => Property.Holds(Cases.Permutations, permutation =>
    {
        var table = new Probe().Matrix(permutation.Length, 2, 1000);
        int[] text = [.. permutation.Concat([0, 2, 2, 1])];
        SecondReference.Gather(Answer.MoveRows(table, permutation), Answer.Relabel(text, permutation))
            .ShouldBeCloseTo(SecondReference.Gather(table, text), $"the rows of {Show.Value(text)} after relabelling by "
                + $"{Show.Value(permutation)}", tolerance: 0);
    });

    [Test]
    public void Attention_cannot_tell_the_relabelled_model_from_the_old_one()
    {
        int[] text = [4, 0, 2, 4], permutation = [3, 2, 4, 0, 1];
        var table = new Probe().Matrix(5, 3);
        var rows = SecondReference.Gather(Answer.MoveRows(table, permutation), Answer.Relabel(text, permutation));
        Attention(rows).ShouldBeCloseTo(Attention(SecondReference.Gather(table, text)),
            $"attention over {Show.Value(text)} after relabelling by {Show.Value(permutation)}", tolerance: 0);
    }

    /// <summary>Every row asks every row and blends what it finds: attention without learned matrices.</summary>
    private static double[][] Attention(double[][] rows) =>
        [.. rows.Select(query =>
        {
            double[] shares = [.. rows.Select(key => Math.Exp(query.Zip(key, (x, y) => x * y).Sum()))];
            return query.Select((_, column) => rows.Zip(shares, (row, share) => row[column] * share).Sum() / shares.Sum()).ToArray();
        })];
}

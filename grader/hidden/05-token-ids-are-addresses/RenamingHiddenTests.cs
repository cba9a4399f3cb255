using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Hidden;

[Kata(5), Task("renaming")]
public sealed class RenamingHiddenTests
{
    private static IAddresses Answer => Subject.Of<IAddresses>();

    [Test]
    [Asks("Texts under new ids, and tables with moved rows.")]
    public void Every_id_is_renamed_and_every_row_moved() => Property.Holds(Cases.Permutations, permutation =>
    {
        int[] text = [permutation.Length - 1, .. permutation, 0, 0];
        ShouldRename(text, permutation);
        ShouldMove(new Probe().Matrix(permutation.Length, 2), permutation);
    });

    [Test]
    [Asks("Texts that repeat many ids under new ids, and wide tables with moved rows.")]
    public void Long_texts_and_wide_tables_follow_too() => Property.Holds(Cases.Permutations, permutation =>
    {
        var probe = new Probe();
        ShouldRename([.. Enumerable.Range(0, 20).Select(_ => probe.Int(0, permutation.Length))], permutation);
        ShouldMove(probe.Matrix(permutation.Length, 7, 1000), permutation);
    }, 20);

    [Test, Edge]
    [Asks("A text renamed and renamed back.")]
    public void Relabelling_back_restores_the_text() => Property.Holds(Cases.Permutations, permutation =>
    {
        int[] text = [.. permutation.Concat(permutation).Skip(1)];
        Answer.Relabel(Answer.Relabel(text, permutation), SecondReference.Inverse(permutation))
            .ShouldBeSequence(text, $"{Show.Value(text)} under {Show.Value(permutation)} and back");
    });

    [Test, Edge]
    [Asks("A text of no ids.")]
    public void No_ids_stay_no_ids() =>
        Answer.Relabel([], [1, 2, 0]).ShouldBeSequence([], "Relabel([], [1, 2, 0])");

    [TestCase(4)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [Edge]
    [Asks("Relabel should refuse ids below and above all.")]
    public void Relabel_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.Relabel([0, id], [1, 2, 3, 0]), $"id {id} in a vocabulary of 4");

    [Test, Edge]
    [Asks("Relabel should refuse what is no permutation.")]
    public void Relabel_refuses_what_is_no_permutation()
    {
        Refusal.Of(() => Answer.Relabel([0], [0, 2, 2]), "a permutation that names 2 twice");
        Refusal.Of(() => Answer.Relabel([0], [0, 3, 1]), "a permutation of 3 that names 3");
        Refusal.Of(() => Answer.Relabel([0], [0, 1, -1]), "a permutation that names -1");
        Refusal.Of(() => Answer.Relabel([0], [1, 2, 3]), "a permutation that counts from 1");
    }

    [Test, Edge]
    [Asks("Relabel should refuse null.")]
    public void Relabel_refuses_null()
    {
        Refusal.Of(() => Answer.Relabel(null!, [0, 1]), "null as ids");
        Refusal.Of(() => Answer.Relabel([0], null!), "null as a permutation");
    }

    [Test, Edge]
    [Asks("A table moved and moved back.")]
    public void Moving_rows_back_restores_the_table() => Property.Holds(Cases.Permutations, permutation =>
    {
        var table = new Probe().Matrix(permutation.Length, 4);
        Answer.MoveRows(Answer.MoveRows(table, permutation), SecondReference.Inverse(permutation))
            .ShouldBeCloseTo(table, $"a table moved by {Show.Value(permutation)} and back", tolerance: 0);
    });

    [Test, Edge]
    [Asks("A table moved twice.")]
    public void Two_moves_are_one_move_by_the_relabelled_permutation()
    {
        var table = new Probe().Matrix(5, 3);
        int[] first = [2, 0, 1, 4, 3], second = [1, 2, 3, 4, 0];
        var both = Answer.Relabel(first, second);
        Answer.MoveRows(Answer.MoveRows(table, first), second)
            .ShouldBeCloseTo(Answer.MoveRows(table, both), $"a table moved by {Show.Value(first)}, then by {Show.Value(second)}",
                tolerance: 0);
    }

    [Test, Edge]
    [Asks("The smallest tables.")]
    public void The_smallest_walls_move_too()
    {
        Answer.MoveRows([[7, 8]], [0]).ShouldBeCloseTo([[7, 8]], "MoveRows([[7, 8]], [0])");
        Answer.MoveRows([[7, 8, 9], [1, 2, 3]], [1, 0]).ShouldBeCloseTo([[1, 2, 3], [7, 8, 9]], "MoveRows([[7, 8, 9], [1, 2, 3]], [1, 0])");
    }

    [Test, Edge]
    [Asks("Tables of unusual numbers, and a large one.")]
    public void Every_kind_of_row_moves_unchanged()
    {
        var probe = new Probe();
        foreach (var (what, table) in Extremes.Matrices(probe, 4, 3))
        {
            int[] permutation = [2, 3, 1, 0];
            Answer.MoveRows(table, permutation).ShouldBeCloseTo(
                SecondReference.Gather(table, SecondReference.Inverse(permutation)), $"MoveRows of {what}", tolerance: 0);
        }
        int[] many = [.. Enumerable.Range(0, 65).Select(i => (i + 7) % 65)];
        ShouldMove(probe.Matrix(65, 1), many);
        ShouldRename(Extremes.Ids(65), many);
    }

    [Test, Edge]
    [Asks("The same table and text again, with other tables and permutations in between.")]
    public void Another_permutation_gives_other_ids_and_rows()
    {
        var probe = new Probe();
        double[][] table = probe.Matrix(4, 2), other = probe.Matrix(4, 2);
        foreach (var (rows, permutation) in new[] { (table, new[] { 1, 2, 3, 0 }), (table, [2, 0, 3, 1]), (other, [1, 2, 3, 0]),
            (table, [1, 2, 3, 0]) })
        {
            ShouldMove(rows, permutation);
            ShouldRename([0, 3, 1], permutation);
        }
    }

    [Test, Edge]
    [Asks("MoveRows should refuse what is no permutation of its rows.")]
    public void MoveRows_refuses_what_is_no_permutation_of_its_rows()
    {
        double[][] table = [[1, 2], [3, 4], [5, 6]];
        Refusal.Of(() => Answer.MoveRows(table, [1, 0]), "3 rows and a permutation of 2");
        Refusal.Of(() => Answer.MoveRows(table, [1, 2, 3, 0]), "3 rows and a permutation of 4");
        Refusal.Of(() => Answer.MoveRows(table, [2, 2, 0]), "a permutation that names 2 twice");
        Refusal.Of(() => Answer.MoveRows(table, [0, 1, 3]), "a permutation of 3 that names 3");
        Refusal.Of(() => Answer.MoveRows(table, [0, 1, -1]), "a permutation that names -1");
    }

    [Test, Edge]
    [Asks("MoveRows should refuse rows of different lengths, and null.")]
    public void MoveRows_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.MoveRows([[1, 2], [3]], [1, 0]), "a table with a shorter second row");
        Refusal.Of(() => Answer.MoveRows([[1], [2, 3]], [1, 0]), "a table with a longer second row");
        Refusal.Of(() => Answer.MoveRows([[1], null!], [1, 0]), "a table with null as a row");
        Refusal.Of(() => Answer.MoveRows(null!, [0]), "null as a table");
        Refusal.Of(() => Answer.MoveRows([[1]], null!), "null as a permutation");
    }

    [Test, Edge]
    [Asks("Attention over a text before and after all ids and rows have moved.")]
    public void Attention_cannot_tell_the_relabelled_model_from_the_old_one()
    {
        int[] text = [4, 0, 2, 4], permutation = [3, 2, 4, 0, 1];
        var table = new Probe().Matrix(5, 3);
        var rows = SecondReference.Gather(Answer.MoveRows(table, permutation), Answer.Relabel(text, permutation));
        Attention(rows).ShouldBeCloseTo(Attention(SecondReference.Gather(table, text)),
            $"attention over {Show.Value(text)} after relabelling by {Show.Value(permutation)}", tolerance: 0);
    }

    private static void ShouldRename(int[] text, int[] permutation)
    {
        var renamed = new Dictionary<int, int>(permutation.Select((moved, id) => KeyValuePair.Create(id, moved)));
        Answer.Relabel(text, permutation)
            .ShouldBeSequence([.. text.Select(id => renamed[id])], $"Relabel({Show.Value(text)}, {Show.Value(permutation)})");
    }

    private static void ShouldMove(double[][] table, int[] permutation) => Answer.MoveRows(table, permutation).ShouldBeCloseTo(
        SecondReference.Gather(table, SecondReference.Inverse(permutation)),
        $"MoveRows of {table.Length} rows by {Show.Value(permutation)}", tolerance: 0);

    /// <summary>Every row asks every row and blends what it finds: attention without learned matrices.</summary>
    private static double[][] Attention(double[][] rows) =>
        [.. rows.Select(query =>
        {
            double[] shares = [.. rows.Select(key => Math.Exp(query.Zip(key, (x, y) => x * y).Sum()))];
            return query.Select((_, column) => rows.Zip(shares, (row, share) => row[column] * share).Sum() / shares.Sum()).ToArray();
        })];
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6), Task("lookup")]
public sealed class LookupHiddenTests
{
    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    [Asks("Both lookups of texts in tables of drawn numbers; an id that the table does not have should be refused.")]
    public void Both_lookups_open_the_locker_of_each_position() => Property.Holds(Cases.Texts, text =>
    {
        var table = new Probe().Matrix(Cases.Vocabulary, Cases.Width, 100);
        ShouldLookUp(table, text, $"{Show.Value(text)} in {Cases.Vocabulary} × {Cases.Width}");
        Refusal.Of(() => Answer.Lookup(table, [.. text, Cases.Vocabulary]), $"Lookup of an id {Cases.Vocabulary} of {Cases.Vocabulary}");
        Refusal.Of(() => Answer.LookupByMatMul(table, [.. text, -1]), "LookupByMatMul of an id -1");
    }, 30);

    [Test]
    [Asks("Both lookups in tables of many sizes.")]
    public void Both_lookups_have_a_row_for_each_position_and_the_width_of_the_table()
    {
        var probe = new Probe();
        for (var round = 0; round < 12; round++)
        {
            var (table, text) = Cases.TableAndText(probe, probe.Int(2, 9), probe.Int(2, 7), probe.Int(2, 12));
            ShouldLookUp(table, text, $"{Show.Value(text)} in {table.Length} × {table[0].Length}");
        }
    }

    [Test, Edge]
    [Asks("Both lookups in tables of unusual numbers.")]
    public void Every_kind_of_number_comes_out_as_it_is()
    {
        foreach (var (what, table) in Extremes.Matrices(new Probe(), 5, 3))
            ShouldLookUp(table, Extremes.Ids(5), $"ids at the ends in a table of {what}");
    }

    [Test, Edge]
    [Asks("Both lookups in the smallest tables, and in a larger one.")]
    public void Tables_of_the_smallest_sizes_and_a_larger_one_are_no_trouble()
    {
        var probe = new Probe();
        foreach (var (vocabulary, width) in new[] { (1, 2), (2, 1), (1, 1), (65, 3) })
            ShouldLookUp(probe.Matrix(vocabulary, width), Extremes.Ids(vocabulary), $"ids at the ends in {vocabulary} × {width}");
    }

    [Test, Edge]
    [Asks("The same text again, with another table of the same size and another text in between.")]
    public void Another_table_of_the_same_size_has_other_rows()
    {
        var probe = new Probe();
        double[][] first = probe.Matrix(3, 2), second = [first[0], first[1], [first[2][0], first[2][1] + 1]];
        foreach (var (table, text) in new[] { (first, new[] { 2, 0 }), (second, [2, 0]), (first, [0, 2]), (first, [2, 0]) })
            ShouldLookUp(table, text, $"{Show.Value(text)} in {Show.Value(table)}");
    }

    [Test, Edge]
    [Asks("The lookup in a blend of two tables.")]
    public void Lookup_is_linear_in_the_table()
    {
        var probe = new Probe();
        int[] text = [3, 0, 4, 3];
        double[][] one = probe.Matrix(Cases.Vocabulary, Cases.Width), two = probe.Matrix(Cases.Vocabulary, Cases.Width);
        var blended = Answer.Lookup(Blend(one, two), text);
        blended.ShouldBeCloseTo(Blend(Answer.Lookup(one, text), Answer.Lookup(two, text)), "Lookup of 2 · one + 3 · two");
    }

    [Test, Edge]
    [Asks("The lookup after rows have moved to new ids.")]
    public void Moved_rows_under_new_ids_are_the_same_rows()
    {
        int[] text = [1, 4, 4, 0, 2], permutation = [2, 3, 4, 1, 0];
        var table = new Probe().Matrix(Cases.Vocabulary, Cases.Width);
        var moved = new double[Cases.Vocabulary][];
        for (var id = 0; id < Cases.Vocabulary; id++)
            moved[permutation[id]] = table[id];
        Answer.Lookup(moved, [.. text.Select(id => permutation[id])])
            .ShouldBeCloseTo(Answer.Lookup(table, text), "the same text under renamed ids", tolerance: 0);
    }

    [Test, Edge]
    [Asks("The lookup of a text that repeats a token.")]
    public void The_same_token_gets_the_same_row_at_every_position()
    {
        var rows = Answer.Lookup([[0.25, 8], [1, -3], [7, 7]], [1, 0, 1, 1]);
        rows.ShouldBeCloseTo([[1, -3], [0.25, 8], [1, -3], [1, -3]], "Lookup([[0.25, 8], [1, -3], [7, 7]], [1, 0, 1, 1])", tolerance: 0);
    }

    [Test, Edge]
    [Asks("The lookup in a vocabulary of real size.")]
    public void A_vocabulary_of_real_size_is_no_work_for_a_lookup()
    {
        double[][] table = [.. Enumerable.Range(0, 50_257).Select(id => new[] { id, -id / 2.0 })];
        Answer.Lookup(table, [50_256, 0, 31_373, 995])
            .ShouldBeCloseTo([[50_256, -25_128], [0, 0], [31_373, -15_686.5], [995, -497.5]],
                "Lookup of four ids in a table of 50 257 rows", tolerance: 0);
    }

    [TestCase(3)]
    [TestCase(-1)]
    [TestCase(-3)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [Edge]
    [Asks("Lookup should refuse ids below and above all.")]
    public void Lookup_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.Lookup([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [2, id]), $"Lookup of id {id} in a table of 3 rows");

    [TestCase(3)]
    [TestCase(-1)]
    [TestCase(-3)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [Edge]
    [Asks("LookupByMatMul should refuse ids below and above all.")]
    public void LookupByMatMul_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.LookupByMatMul([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [2, id]),
            $"LookupByMatMul of id {id} in a table of 3 rows");

    [Test, Edge]
    [Asks("The lookup in a table without rows.")]
    public void Lookup_finds_no_lockers_in_an_empty_wall()
    {
        Answer.Lookup([], []).ShouldBeCloseTo([], "Lookup of no ids in a table without rows");
        Refusal.Of(() => Answer.Lookup([], [0]), "Lookup of id 0 in a table without rows");
    }

    [Test, Edge]
    [Asks("The lookup by product in a table without rows.")]
    public void LookupByMatMul_finds_no_lockers_in_an_empty_wall()
    {
        Answer.LookupByMatMul([], []).ShouldBeCloseTo([], "LookupByMatMul of no ids in a table without rows");
        Refusal.Of(() => Answer.LookupByMatMul([], [0]), "LookupByMatMul of id 0 in a table without rows");
    }

    [Test, Edge]
    [Asks("Lookup should refuse rows of different lengths, and null.")]
    public void Lookup_refuses_ragged_tables_and_null()
    {
        Refusal.Of(() => Answer.Lookup([[1, 2], [3]], [0]), "Lookup in a table with a shorter second row");
        Refusal.Of(() => Answer.Lookup([[1], [2, 3]], [0]), "Lookup in a table with a longer second row");
        Refusal.Of(() => Answer.Lookup([[1], null!], [0]), "Lookup in a table with null as a row");
        Refusal.Of(() => Answer.Lookup(null!, [0]), "Lookup in null");
        Refusal.Of(() => Answer.Lookup([[1]], null!), "Lookup of null");
    }

    [Test, Edge]
    [Asks("LookupByMatMul should refuse rows of different lengths, and null.")]
    public void LookupByMatMul_refuses_ragged_tables_and_null()
    {
        Refusal.Of(() => Answer.LookupByMatMul([[1, 2], [3]], [0]), "LookupByMatMul in a table with a shorter second row");
        Refusal.Of(() => Answer.LookupByMatMul([[1], [2, 3]], [0]), "LookupByMatMul in a table with a longer second row");
        Refusal.Of(() => Answer.LookupByMatMul([[1], null!], [0]), "LookupByMatMul in a table with null as a row");
        Refusal.Of(() => Answer.LookupByMatMul(null!, [0]), "LookupByMatMul in null");
        Refusal.Of(() => Answer.LookupByMatMul([[1]], null!), "LookupByMatMul of null");
    }

    private static void ShouldLookUp(double[][] table, int[] text, string what)
    {
        var rows = SecondReference.Lookup(table, text);
        Answer.Lookup(table, text).ShouldBeCloseTo(rows, $"Lookup of {what}", tolerance: 0);
        Answer.LookupByMatMul(table, text).ShouldBeCloseTo(rows, $"LookupByMatMul of {what}", tolerance: 0);
    }

    private static double[][] Blend(double[][] one, double[][] two) =>
        [.. one.Zip(two, (x, y) => x.Zip(y, (p, q) => (2 * p) + (3 * q)).ToArray())];
}

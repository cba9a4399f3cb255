using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6)]
public sealed class LookupHiddenTests
{
    private static readonly double[][] HugeAndTiny = [[1e300, -1e300], [1e-300, 0], [-7, double.MaxValue], [0, -0.0]];

    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    public void Lookup_copies_the_row_of_each_position() => Property.Holds(Cases.Texts, text =>
    {
        var table = new Probe().Matrix(Cases.Vocabulary, Cases.Width, 100);
        Answer.Lookup(table, text).ShouldBeCloseTo(SecondReference.Lookup(table, text), $"Lookup of {Show.Value(text)}", tolerance: 0);
    });

    [Test]
    public void LookupByMatMul_arrives_at_the_same_rows_bit_by_bit() => Property.Holds(Cases.Texts, text =>
    {
        var table = new Probe().Matrix(Cases.Vocabulary, Cases.Width, 100);
        Answer.LookupByMatMul(table, text)
            .ShouldBeCloseTo(SecondReference.Lookup(table, text), $"LookupByMatMul of {Show.Value(text)}", tolerance: 0);
    });

    [TestCase(2, 3, 4)]
    [TestCase(6, 2, 3)]
    [TestCase(4, 7, 1)]
    [TestCase(1, 2, 5)]
    public void Lookup_has_a_row_for_each_position_and_the_width_of_the_table(int vocabulary, int width, int positions)
    {
        var (table, text) = Cases.TableAndText(vocabulary, width, positions);
        Answer.Lookup(table, text).ShouldBeCloseTo(SecondReference.Lookup(table, text),
            $"Lookup of {Show.Value(text)} in {vocabulary} × {width}", tolerance: 0);
    }

    [TestCase(2, 3, 4)]
    [TestCase(6, 2, 3)]
    [TestCase(4, 7, 1)]
    [TestCase(1, 2, 5)]
    public void LookupByMatMul_has_a_row_for_each_position_and_the_width_of_the_table(int vocabulary, int width, int positions)
    {
        var (table, text) = Cases.TableAndText(vocabulary, width, positions);
        Answer.LookupByMatMul(table, text).ShouldBeCloseTo(SecondReference.Lookup(table, text), $"LookupByMatMul of {Show.Value(text)} "
            + $"in {vocabulary} × {width}", tolerance: 0);
    }

    [Test]
    public void Lookup_gives_out_huge_and_tiny_numbers_as_they_are() =>
        Answer.Lookup(HugeAndTiny, [2, 0, 3, 1])
            .ShouldBeCloseTo(SecondReference.Lookup(HugeAndTiny, [2, 0, 3, 1]), $"Lookup of 2, 0, 3, 1 in {Show.Value(HugeAndTiny)}",
                tolerance: 0);

    [Test]
    public void LookupByMatMul_gives_out_huge_and_tiny_numbers_as_they_are() =>
        Answer.LookupByMatMul(HugeAndTiny, [2, 0, 3, 1])
            .ShouldBeCloseTo(SecondReference.Lookup(HugeAndTiny, [2, 0, 3, 1]),
                $"LookupByMatMul of 2, 0, 3, 1 in {Show.Value(HugeAndTiny)}", tolerance: 0);

    [Test]
    public void Lookup_is_linear_in_the_table()
    {
        var probe = new Probe();
        int[] text = [3, 0, 4, 3];
        double[][] one = probe.Matrix(Cases.Vocabulary, Cases.Width), two = probe.Matrix(Cases.Vocabulary, Cases.Width);
        var blended = Answer.Lookup(Blend(one, two), text);
        blended.ShouldBeCloseTo(Blend(Answer.Lookup(one, text), Answer.Lookup(two, text)), "Lookup of 2 · one + 3 · two");
    }

    [Test]
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

    [Test]
    public void The_same_token_gets_the_same_row_at_every_position()
    {
        var rows = Answer.Lookup([[0.25, 8], [1, -3], [7, 7]], [1, 0, 1, 1]);
        rows.ShouldBeCloseTo([[1, -3], [0.25, 8], [1, -3], [1, -3]], "Lookup([[0.25, 8], [1, -3], [7, 7]], [1, 0, 1, 1])", tolerance: 0);
    }

    [Test]
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
    public void Lookup_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.Lookup([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [2, id]), $"Lookup of id {id} in a table of 3 rows");

    [TestCase(3)]
    [TestCase(-1)]
    [TestCase(-3)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    public void LookupByMatMul_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.LookupByMatMul([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [2, id]),
            $"LookupByMatMul of id {id} in a table of 3 rows");

    [Test]
    public void Lookup_finds_no_lockers_in_an_empty_wall()
    {
        Answer.Lookup([], []).ShouldBeCloseTo([], "Lookup of no ids in a table without rows");
        Refusal.Of(() => Answer.Lookup([], [0]), "Lookup of id 0 in a table without rows");
    }

    [Test]
    public void LookupByMatMul_finds_no_lockers_in_an_empty_wall()
    {
        Answer.LookupByMatMul([], []).ShouldBeCloseTo([], "LookupByMatMul of no ids in a table without rows");
        Refusal.Of(() => Answer.LookupByMatMul([], [0]), "LookupByMatMul of id 0 in a table without rows");
    }

    [Test]
    public void Lookup_refuses_ragged_tables_and_null()
    {
        Refusal.Of(() => Answer.Lookup([[1, 2], [3]], [0]), "Lookup in a table with a shorter second row");
        Refusal.Of(() => Answer.Lookup([[1], [2, 3]], [0]), "Lookup in a table with a longer second row");
        Refusal.Of(() => Answer.Lookup([[1], null!], [0]), "Lookup in a table with null as a row");
        Refusal.Of(() => Answer.Lookup(null!, [0]), "Lookup in null");
        Refusal.Of(() => Answer.Lookup([[1]], null!), "Lookup of null");
    }

    [Test]
    public void LookupByMatMul_refuses_ragged_tables_and_null()
    {
        Refusal.Of(() => Answer.LookupByMatMul([[1, 2], [3]], [0]), "LookupByMatMul in a table with a shorter second row");
        Refusal.Of(() => Answer.LookupByMatMul([[1], [2, 3]], [0]), "LookupByMatMul in a table with a longer second row");
        Refusal.Of(() => Answer.LookupByMatMul([[1], null!], [0]), "LookupByMatMul in a table with null as a row");
        Refusal.Of(() => Answer.LookupByMatMul(null!, [0]), "LookupByMatMul in null");
        Refusal.Of(() => Answer.LookupByMatMul([[1]], null!), "LookupByMatMul of null");
    }

    private static double[][] Blend(double[][] one, double[][] two) =>
        [.. one.Zip(two, (x, y) => x.Zip(y, (p, q) => (2 * p) + (3 * q)).ToArray())];
}

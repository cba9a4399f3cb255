using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Tests;

[Kata(6), Task("lookup")]
public sealed class EmbeddingTests
{
    private static readonly double[][] Table = [[1, 2], [3, 4], [5, 6]];

    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test, Task("one-hot")]
    public void OneHot_has_a_1_in_the_column_of_the_id() =>
        Answer.OneHot([2, 0], 3).ShouldBeCloseTo([[0, 0, 1], [1, 0, 0]], "OneHot([2, 0], 3)", tolerance: 0);

    [Test, Task("one-hot"), Edge]
    public void OneHot_rows_are_as_wide_as_the_vocabulary() =>
        Answer.OneHot([1], 5).ShouldBeCloseTo([[0, 1, 0, 0, 0]], "OneHot([1], 5)", tolerance: 0);

    [Test]
    public void Lookup_opens_one_locker_for_each_position() =>
        Answer.Lookup(Table, [2, 0, 2])
            .ShouldBeCloseTo([[5, 6], [1, 2], [5, 6]], "Lookup([[1, 2], [3, 4], [5, 6]], [2, 0, 2])", tolerance: 0);

    [Test]
    public void LookupByMatMul_arrives_at_the_same_rows() =>
        Answer.LookupByMatMul(Table, [2, 0, 2])
            .ShouldBeCloseTo([[5, 6], [1, 2], [5, 6]], "LookupByMatMul([[1, 2], [3, 4], [5, 6]], [2, 0, 2])", tolerance: 0);

    [Test, Task("one-hot"), Edge]
    public void OneHot_of_no_ids_is_no_rows() =>
        Answer.OneHot([], 3).ShouldBeCloseTo([], "OneHot([], 3)");

    [Test, Edge]
    public void Lookup_of_no_ids_is_no_rows() =>
        Answer.Lookup(Table, []).ShouldBeCloseTo([], "Lookup([[1, 2], [3, 4], [5, 6]], [])");

    [Test, Edge]
    public void LookupByMatMul_of_no_ids_is_no_rows() =>
        Answer.LookupByMatMul(Table, []).ShouldBeCloseTo([], "LookupByMatMul([[1, 2], [3, 4], [5, 6]], [])");

    [TestCase(3)]
    [TestCase(-1)]
    [Edge]
    public void Lookup_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.Lookup(Table, [0, id]), $"Lookup of id {id} in a table of 3 rows");

    [TestCase(3)]
    [TestCase(-1)]
    [Edge]
    public void LookupByMatMul_refuses_an_id_without_a_locker(int id) =>
        Refusal.Of(() => Answer.LookupByMatMul(Table, [0, id]), $"LookupByMatMul of id {id} in a table of 3 rows");

    [TestCase(3)]
    [TestCase(-1)]
    [Task("one-hot"), Edge]
    public void OneHot_refuses_an_id_without_a_column(int id) =>
        Refusal.Of(() => Answer.OneHot([0, id], 3), $"OneHot of id {id} of 3");

    [Test, Task("gradient")]
    public void ScatterGradient_adds_what_the_same_token_hears_at_two_positions() =>
        Answer.ScatterGradient([[1, 2], [10, 20], [100, 200]], [2, 0, 2], 4)
            .ShouldBeCloseTo([[10, 20], [0, 0], [101, 202], [0, 0]], "ScatterGradient([[1, 2], [10, 20], [100, 200]], [2, 0, 2], 4)");

    [Test, Task("gradient")]
    public void MatMulMultiplyAdds_counts_every_cell_of_every_one_hot_row()
    {
        Answer.MatMulMultiplyAdds(3, 4, 5).ShouldBeExactly(60, "MatMulMultiplyAdds(3, 4, 5)");
        Answer.MatMulMultiplyAdds(1000, 200_019, 12_288).ShouldBeExactly(2_457_833_472_000, "MatMulMultiplyAdds(1000, 200 019, 12 288)");
        Refusal.Of<OverflowException>(() => Answer.MatMulMultiplyAdds(2_000_000_000, 2_000_000_000, 3),
            "MatMulMultiplyAdds(2 000 000 000, 2 000 000 000, 3), which does not fit a long,");
    }
}

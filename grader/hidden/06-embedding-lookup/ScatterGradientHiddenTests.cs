using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6)]
public sealed class ScatterGradientHiddenTests
{
    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    public void ScatterGradient_is_the_transposed_one_hot_matrix_times_upstream() => Property.Holds(Cases.Texts, text =>
    {
        var upstream = new Probe().Matrix(text.Length, Cases.Width);
        Answer.ScatterGradient(upstream, text, Cases.Vocabulary)
            .ShouldBeCloseTo(SecondReference.ScatterGradient(upstream, text, Cases.Vocabulary), $"ScatterGradient for {Show.Value(text)}");
    });

    [Test]
    public void What_a_lookup_feels_and_what_the_table_feels_is_the_same() => Property.Holds(Cases.Texts, text =>
    {
        var probe = new Probe();
        double[][] table = probe.Matrix(Cases.Vocabulary, Cases.Width), upstream = probe.Matrix(text.Length, Cases.Width);
        var atPositions = Inner(Answer.Lookup(table, text), upstream);
        Inner(table, Answer.ScatterGradient(upstream, text, Cases.Vocabulary))
            .ShouldBeCloseTo(atPositions, $"⟨table, ScatterGradient⟩ against ⟨Lookup, upstream⟩ for {Show.Value(text)}");
    });

    [Test]
    public void A_text_longer_than_the_vocabulary_scatters_too() =>
        Answer.ScatterGradient([[1], [2], [4], [8], [16]], [1, 1, 0, 1, 0], 3)
            .ShouldBeCloseTo([[20], [11], [0]], "ScatterGradient([[1], [2], [4], [8], [16]], [1, 1, 0, 1, 0], 3)");

    [Test]
    public void ScatterGradient_refuses_rows_and_ids_that_do_not_pair()
    {
        Refusal.Of(() => Answer.ScatterGradient([[1], [2]], [0], 3), "2 upstream rows for 1 id");
        Refusal.Of(() => Answer.ScatterGradient([[1]], [0, 1], 3), "1 upstream row for 2 ids");
        Refusal.Of(() => Answer.ScatterGradient([], [], 3), "no upstream rows");
    }

    [TestCase(3)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    public void ScatterGradient_refuses_an_id_without_a_row(int id) =>
        Refusal.Of(() => Answer.ScatterGradient([[1], [2]], [0, id], 3), $"ScatterGradient for id {id} of 3");

    [Test]
    public void ScatterGradient_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.ScatterGradient([[1, 2], [3]], [0, 1], 3), "upstream rows of which the second is shorter");
        Refusal.Of(() => Answer.ScatterGradient([[1], [2, 3]], [0, 1], 3), "upstream rows of which the second is longer");
        Refusal.Of(() => Answer.ScatterGradient([[1], null!], [0, 1], 3), "null as an upstream row");
        Refusal.Of(() => Answer.ScatterGradient(null!, [0], 3), "null as upstream");
        Refusal.Of(() => Answer.ScatterGradient([[1]], null!, 3), "null as ids");
    }

    private static double Inner(double[][] a, double[][] b) => a.Zip(b, (x, y) => x.Zip(y, (p, q) => p * q).Sum()).Sum();
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6), Task("gradient")]
public sealed class ScatterGradientHiddenTests
{
    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    [Asks("Gradients of texts that repeat ids, and of those that do not.")]
    public void ScatterGradient_is_the_transposed_one_hot_matrix_times_upstream() => Property.Holds(Cases.Texts, text =>
    {
        var upstream = new Probe().Matrix(text.Length, Cases.Width);
        Answer.ScatterGradient(upstream, text, Cases.Vocabulary)
            .ShouldBeCloseTo(SecondReference.ScatterGradient(upstream, text, Cases.Vocabulary), $"ScatterGradient for {Show.Value(text)}");
    });

    [Test, Edge]
    [Asks("What the positions say should weigh as much as what the table hears.")]
    public void What_a_lookup_feels_and_what_the_table_feels_is_the_same() => Property.Holds(Cases.Texts, text =>
    {
        var probe = new Probe();
        double[][] table = probe.Matrix(Cases.Vocabulary, Cases.Width), upstream = probe.Matrix(text.Length, Cases.Width);
        var atPositions = Inner(Answer.Lookup(table, text), upstream);
        Inner(table, Answer.ScatterGradient(upstream, text, Cases.Vocabulary))
            .ShouldBeCloseTo(atPositions, $"⟨table, ScatterGradient⟩ against ⟨Lookup, upstream⟩ for {Show.Value(text)}");
    });

    [Test, Edge]
    [Asks("The gradient of a text longer than the vocabulary.")]
    public void A_text_longer_than_the_vocabulary_scatters_too() =>
        Answer.ScatterGradient([[1], [2], [4], [8], [16]], [1, 1, 0, 1, 0], 3)
            .ShouldBeCloseTo([[20], [11], [0]], "ScatterGradient([[1], [2], [4], [8], [16]], [1, 1, 0, 1, 0], 3)");

    [Test, Edge]
    [Asks("Gradients of unusual numbers, some of which are said by several positions.")]
    public void Every_kind_of_number_is_added()
    {
        int[] text = [1, 3, 1, 1, 0];
        foreach (var (what, upstream) in Extremes.Matrices(new Probe(), 5, 2))
        {
            var sizes = SecondReference.ScatterGradient([.. upstream.Select(row => row.Select(Math.Abs).ToArray())], text, 4);
            Over(Answer.ScatterGradient(upstream, text, 4), sizes)
                .ShouldBeCloseTo(Over(SecondReference.ScatterGradient(upstream, text, 4), sizes),
                    $"ScatterGradient of {what}, each sum divided by that of the sizes");
        }
    }

    [Test, Edge]
    [Asks("The same gradient again, with other ids and one vocabulary entry more in between.")]
    public void Other_ids_teach_other_rows()
    {
        var upstream = new Probe().Matrix(3, 2);
        foreach (var (text, size) in new[] { (new[] { 0, 1, 0 }, 3), ([0, 1, 1], 3), ([0, 1, 0], 4), ([0, 1, 0], 3) })
        {
            Answer.ScatterGradient(upstream, text, size).ShouldBeCloseTo(SecondReference.ScatterGradient(upstream, text, size),
                $"ScatterGradient for {Show.Value(text)} with {size} rows");
        }
    }

    [Test, Edge]
    [Asks("ScatterGradient should refuse rows and ids that do not pair.")]
    public void ScatterGradient_refuses_rows_and_ids_that_do_not_pair()
    {
        Refusal.Of(() => Answer.ScatterGradient([[1], [2]], [0], 3), "2 upstream rows for 1 id");
        Refusal.Of(() => Answer.ScatterGradient([[1]], [0, 1], 3), "1 upstream row for 2 ids");
        Refusal.Of(() => Answer.ScatterGradient([], [], 3), "no upstream rows");
    }

    [TestCase(3)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    [Edge]
    [Asks("ScatterGradient should refuse ids below and above all.")]
    public void ScatterGradient_refuses_an_id_without_a_row(int id) =>
        Refusal.Of(() => Answer.ScatterGradient([[1], [2]], [0, id], 3), $"ScatterGradient for id {id} of 3");

    [Test, Edge]
    [Asks("ScatterGradient should refuse rows of different lengths, and null.")]
    public void ScatterGradient_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.ScatterGradient([[1, 2], [3]], [0, 1], 3), "upstream rows of which the second is shorter");
        Refusal.Of(() => Answer.ScatterGradient([[1], [2, 3]], [0, 1], 3), "upstream rows of which the second is longer");
        Refusal.Of(() => Answer.ScatterGradient([[1], null!], [0, 1], 3), "null as an upstream row");
        Refusal.Of(() => Answer.ScatterGradient(null!, [0], 3), "null as upstream");
        Refusal.Of(() => Answer.ScatterGradient([[1]], null!, 3), "null as ids");
    }

    /// <summary>Each number divided by a size of its own, where that is not 0.</summary>
    private static double[][] Over(double[][] rows, double[][] sizes) =>
        [.. rows.Select((row, i) => row.Select((number, j) =>
            i < sizes.Length && j < sizes[i].Length && sizes[i][j] > 0 ? number / sizes[i][j] : number).ToArray())];

    private static double Inner(double[][] a, double[][] b) => a.Zip(b, (x, y) => x.Zip(y, (p, q) => p * q).Sum()).Sum();
}

using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata07.Hidden;

/// <summary>Positions, which bring the order back.</summary>
[Kata(7), Task("positions")]
public sealed class PositionsHiddenTests
{
    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    [Test]
    [Asks("Positions added to sentences that repeat words, with more positions than words.")]
    public void AddPositions_agrees_with_a_sum_made_column_by_column()
    {
        var probe = new Probe();
        for (var round = 0; round < 12; round++)
        {
            var (rows, columns, more) = (probe.Int(2, 25), probe.Int(2, 7), probe.Int(1, 9));
            var (words, table) = (probe.Matrix(3, columns), probe.Matrix(rows + more, columns, 3));
            ShouldAdd([.. Enumerable.Range(0, rows).Select(_ => words[probe.Int(0, 3)])], table,
                $"{rows} tokens, of three words, and {rows + more} positions, d = {columns}");
        }
    }

    [Test, Edge]
    [Asks("Tokens and positions of unusual numbers.")]
    public void Every_kind_of_number_is_added()
    {
        var probe = new Probe();
        foreach (var (what, x) in Extremes.Matrices(probe, 4, 3))
        {
            ShouldAdd(x, probe.Matrix(6, 3), $"tokens of {what}");
            ShouldAdd(probe.Matrix(3, 3), x, $"positions of {what}");
            ShouldAdd(x, x, $"tokens and positions of {what}");
        }
    }

    [Test, Edge]
    [Asks("A single token, and many.")]
    public void AddPositions_of_the_smallest_and_of_larger_sizes()
    {
        var probe = new Probe();
        foreach (var rows in Extremes.Sizes())
            ShouldAdd(probe.Matrix(rows, 1), probe.Matrix(rows, 1), $"{rows} tokens and as many positions, d = 1");
    }

    [Test, Edge]
    [Asks("The same sum again, with other tokens and positions in between.")]
    public void Other_tokens_or_positions_of_the_same_size_have_other_sums()
    {
        var probe = new Probe();
        double[][] x = probe.Matrix(3, 2), y = [x[0], x[2], x[1]], tags = probe.Matrix(4, 2), others = [tags[1], tags[0], tags[3], tags[2]];
        foreach (var (tokens, positions) in new[] { (x, tags), (x, others), (y, tags), (x, tags) })
            ShouldAdd(tokens, positions, $"{Show.Value(tokens)} and {Show.Value(positions)}");
    }

    [Test, Edge]
    [Asks("No tokens.")]
    public void AddPositions_of_no_tokens_has_no_rows()
    {
        Answer.AddPositions([], [[1, 2], [3, 4]]).ShouldBeCloseTo([], "AddPositions of no tokens and two positions");
        Answer.AddPositions([], []).ShouldBeCloseTo([], "AddPositions([], [])");
    }

    [Test, Edge]
    [Asks("Positions that are all zeros.")]
    public void AddPositions_with_zeros_changes_nothing() =>
        Answer.AddPositions([[1, 2, 3], [4, 5, 6]], [[0, 0, 0], [0, 0, 0], [9, 9, 9]])
            .ShouldBeCloseTo([[1, 2, 3], [4, 5, 6]], "AddPositions with positions that are all zeros");

    [Test, Edge]
    [Asks("One word in several places.")]
    public void The_same_word_gets_the_tag_of_each_place_where_it_stands()
    {
        double[] word = [0.25, -1, 4];
        var tags = new Probe().Matrix(5, 3);
        Answer.AddPositions([word, word, word, word], tags)
            .ShouldBeCloseTo(SlowBags.AddPositions([word, word, word, word], tags), "AddPositions of one word four times");
    }

    [Test, Edge]
    [Asks("The sum over all rows after positions were added, in two orders.")]
    public void A_sum_over_tagged_words_has_forgotten_the_order_again() =>
        Property.Holds(Gen.Int[3, 9].SelectMany(n => Gen.Select(Rows(n), Rows(n))), each =>
        {
            var (x, positions) = each;
            double[][] turned = [.. x.Skip(1), x[0]];
            SlowBags.SumPool(Answer.AddPositions(turned, positions)).ShouldBeCloseTo(
                SlowBags.SumPool(Answer.AddPositions(x, positions)),
                "The sum of all rows after AddPositions, with the first word moved to the end: the sum of (word + position) is (sum of "
                    + "words) + (sum of positions), in any order");
        });

    [Test]
    [Asks("Attention over words with positions, before and after the words have moved.")]
    public void Attention_over_tagged_words_answers_differently_once_they_have_moved()
    {
        var probe = new Probe();
        var (x, tags) = (probe.Matrix(4, 6, 2), probe.Matrix(4, 6, 2));
        SlowBags.Attend(Answer.AddPositions(x, tags))
            .ShouldBeCloseTo(SlowBags.Attend(SlowBags.AddPositions(x, tags)), "Attention over AddPositions");
        SlowBags.Attend(Answer.AddPositions(Turned(x), tags)).ShouldBeCloseTo(
            SlowBags.Attend(SlowBags.AddPositions(Turned(x), tags)), "Attention over AddPositions, words moved on by one place");
    }

    [Test, Edge]
    [Asks("Attention over words without positions, before and after the words have moved.")]
    public void Attention_without_positions_moves_the_rows_with_the_words()
    {
        var (x, zeros) = (new Probe().Matrix(4, 6, 2), Enumerable.Repeat(new double[6], 4).ToArray());
        SlowBags.Attend(Answer.AddPositions(Turned(x), zeros))
            .ShouldBeCloseTo(Turned(SlowBags.Attend(x)), "Attention over AddPositions with zeros, words moved on by one place");
    }

    /// <summary>The sum of two numbers is rounded once, whichever comes first: there is one right answer.</summary>
    private static void ShouldAdd(double[][] x, double[][] positions, string what) => Answer.AddPositions(x, positions)
        .ShouldBeCloseTo(SlowBags.AddPositions(x, positions), $"AddPositions of {what}", tolerance: 0);

    private static double[][] Turned(double[][] rows) => [.. rows.Skip(1), rows[0]];

    // Hundredths: Gen.Double is fond of 0 and 1e-90.
    private static Gen<double[][]> Rows(int words) => Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0).Array[4].Array[words];
}

using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata07.Hidden;

[Kata(7)]
public sealed class BagOfWordsHiddenTests
{
    private const int Vocabulary = 11;

    private static readonly Gen<int[]> Sentences = Gen.Int[0, Vocabulary - 1].Array[0, 30];

    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    [Test]
    public void Counts_are_the_column_sums_of_the_one_hot_rows() =>
        Property.Holds(Gen.Select(Sentences, Gen.Int[Vocabulary, 40]), each =>
        {
            var (ids, size) = each;
            Answer.Counts(ids, size).ShouldBeSequence(SlowBags.Counts(ids, size), $"Counts({Show.Value(ids)}, {size})");
        });

    [Test]
    public void Counts_do_not_change_with_the_order() =>
        Property.Holds(Gen.Select(Sentences, Sentences), each =>
        {
            var (ids, more) = each;
            int[] there = [.. ids, .. more], back = [.. more, .. ids];
            Answer.Counts(back, Vocabulary).ShouldBeSequence(Answer.Counts(there, Vocabulary), $"Counts of {Show.Value(back)}, against "
                + $"those of {Show.Value(there)}");
        });

    [Test]
    public void Counts_of_a_long_text_are_complete()
    {
        var ids = Enumerable.Range(0, 5000).Select(i => i * i % 97).ToArray();
        var counts = Answer.Counts(ids, 97);
        counts.ShouldBeSequence(SlowBags.Counts(ids, 97), "Counts of 5000 words from a vocabulary of 97");
    }

    [Test]
    public void Counts_of_the_first_and_the_last_word_of_the_vocabulary() =>
        Answer.Counts([4, 0, 4], 5).ShouldBeSequence([1, 0, 0, 0, 2], "Counts([4, 0, 4], 5)");

    [Test]
    public void Counts_of_a_vocabulary_of_one_word() =>
        Answer.Counts([0, 0, 0], 1).ShouldBeSequence([3], "Counts([0, 0, 0], 1)");

    [Test]
    public void SumPool_agrees_with_a_running_total()
    {
        var probe = new Probe();
        foreach (var (rows, columns) in new[] { (1, 4), (2, 3), (5, 1), (7, 5), (40, 6) })
        {
            var x = probe.Matrix(rows, columns, 10);
            Answer.SumPool(x).ShouldBeCloseTo(SlowBags.SumPool(x), $"SumPool of {rows} rows of {columns} numbers");
        }
    }

    [Test]
    public void SumPool_does_not_change_with_the_order()
    {
        var x = new Probe().Matrix(3, 5);
        Answer.SumPool([x[1], x[2], x[0]]).ShouldBeCloseTo(Answer.SumPool(x), "SumPool of three rows, the first one "
            + "moved to the end", 1e-12);
    }

    [Test]
    public void SumPool_of_one_row_is_that_row() =>
        Answer.SumPool([[0.5, -2, 7]]).ShouldBeCloseTo([0.5, -2, 7], "SumPool([[0.5, -2, 7]])");

    [Test]
    public void SumPool_keeps_negative_sums() =>
        Answer.SumPool([[-1, 5], [-2, -9], [-3, 1]]).ShouldBeCloseTo([-6, -3], "SumPool([[-1, 5], [-2, -9], [-3, 1]])");

    [Test]
    public void AddPositions_agrees_with_a_sum_made_column_by_column()
    {
        var probe = new Probe();
        foreach (var (rows, columns, positions) in new[] { (1, 3, 1), (3, 4, 5), (6, 2, 6), (4, 7, 9), (25, 6, 40) })
        {
            var (x, table) = (probe.Matrix(rows, columns), probe.Matrix(positions, columns, 3));
            Answer.AddPositions(x, table).ShouldBeCloseTo(SlowBags.AddPositions(x, table),
                $"AddPositions of {rows} tokens and {positions} positions, d = {columns}");
        }
    }

    [Test]
    public void AddPositions_of_no_tokens_has_no_rows()
    {
        Answer.AddPositions([], [[1, 2], [3, 4]]).ShouldBeCloseTo([], "AddPositions of no tokens and two positions");
        Answer.AddPositions([], []).ShouldBeCloseTo([], "AddPositions([], [])");
    }

    [Test]
    public void AddPositions_with_zeros_changes_nothing() =>
        Answer.AddPositions([[1, 2, 3], [4, 5, 6]], [[0, 0, 0], [0, 0, 0], [9, 9, 9]])
            .ShouldBeCloseTo([[1, 2, 3], [4, 5, 6]], "AddPositions with positions that are all zeros");

    [Test]
    public void The_same_word_gets_the_tag_of_each_place_where_it_stands()
    {
        double[] word = [0.25, -1, 4];
        var tags = new Probe().Matrix(5, 3);
        Answer.AddPositions([word, word, word, word], tags)
            .ShouldBeCloseTo(SlowBags.AddPositions([word, word, word, word], tags), "AddPositions of one word four times");
    }

    [Test]
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
    public void Attention_without_positions_moves_the_rows_with_the_words_and_with_positions_it_does_not()
    {
        var probe = new Probe();
        var (x, tags, zeros) = (probe.Matrix(4, 6, 2), probe.Matrix(4, 6, 2), Enumerable.Repeat(new double[6], 4).ToArray());
        Turned(SlowBags.Attend(Answer.AddPositions(Turned(x, 1), zeros)), -1)
            .ShouldBeCloseTo(SlowBags.Attend(x), "Attention over AddPositions with zeros, words moved on by one place and the "
                + "result moved back");
        var there = SlowBags.Attend(Answer.AddPositions(x, tags));
        var back = Turned(SlowBags.Attend(Answer.AddPositions(Turned(x, 1), tags)), -1);
        there.ShouldBeCloseTo(SlowBags.Attend(SlowBags.AddPositions(x, tags)), "Attention over AddPositions");
        var moved = there.Zip(back, (one, other) => one.Zip(other, (a, b) => Math.Abs(a - b)).Max()).Max();
        (moved > 0.05).ShouldHold("With positions, attention should answer differently once the words have moved; the largest change of "
            + "a number was", moved);
    }

    [Test]
    public void Bigrams_agree_with_sorted_pairs() =>
        Property.Holds(Sentences, ids => InOrder(Answer.Bigrams(ids))
            .ShouldBeSequence(SlowBags.Bigrams(ids), $"Bigrams({Show.Value(ids)})"));

    [Test]
    public void Bigrams_of_a_sentence_read_backwards_are_turned_round() =>
        Property.Holds(Sentences, ids =>
            InOrder(Answer.Bigrams([.. ids.Reverse()]).ToDictionary(entry => (entry.Key.Right, entry.Key.Left), entry => entry.Value))
                .ShouldBeSequence(InOrder(Answer.Bigrams(ids)), $"Bigrams of {Show.Value(ids)} read backwards, with left and "
                    + "right exchanged"));

    [Test]
    public void Bigrams_of_nothing_are_empty() =>
        InOrder(Answer.Bigrams([])).ShouldBeSequence([], "Bigrams([])");

    [Test]
    public void Bigrams_of_two_words_are_one_pair() =>
        InOrder(Answer.Bigrams([9, 4])).ShouldBeSequence(["(9, 4): 1"], "Bigrams([9, 4])");

    [Test]
    public void Bigrams_take_any_ids() =>
        InOrder(Answer.Bigrams([int.MaxValue, 0, -5, int.MaxValue, 0])).ShouldBeSequence(
            ["(-5, 2147483647): 1", "(0, -5): 1", "(2147483647, 0): 2"], "Bigrams([2147483647, 0, -5, 2147483647, 0])");

    [Test]
    public void Bigrams_of_a_long_text_are_complete()
    {
        var ids = Enumerable.Range(0, 3000).Select(i => i * i % 23).ToArray();
        InOrder(Answer.Bigrams(ids)).ShouldBeSequence(SlowBags.Bigrams(ids), "Bigrams of 3000 words");
    }

    private static double[][] Turned(double[][] rows, int places) =>
        [.. Enumerable.Range(0, rows.Length).Select(i => rows[(i + places + rows.Length) % rows.Length])];

    private static string[] InOrder(IReadOnlyDictionary<(int Left, int Right), int> bigrams) =>
        [.. bigrams.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}: {entry.Value}")];

    // Hundredths: Gen.Double is fond of 0 and 1e-90.
    private static Gen<double[][]> Rows(int words) => Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0).Array[4].Array[words];
}

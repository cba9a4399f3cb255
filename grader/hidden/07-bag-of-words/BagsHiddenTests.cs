using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata07.Hidden;

/// <summary>Counts and sums, which forget the order.</summary>
[Kata(7), Task("bags")]
public sealed class BagsHiddenTests
{
    private const int Vocabulary = 11;

    private static readonly Gen<int[]> Sentences = Gen.Int[0, Vocabulary - 1].Array[0, 30];

    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    [Test]
    [Asks("Counts of sentences, in vocabularies of several sizes.")]
    public void Counts_are_the_column_sums_of_the_one_hot_rows() =>
        Property.Holds(Gen.Select(Sentences, Gen.Int[Vocabulary, 40]), each =>
        {
            var (ids, size) = each;
            Answer.Counts(ids, size).ShouldBeSequence(SlowBags.Counts(ids, size), $"Counts({Show.Value(ids)}, {size})");
        });

    [Test, Edge]
    [Asks("Counts of the same words in another order.")]
    public void Counts_do_not_change_with_the_order() =>
        Property.Holds(Gen.Select(Sentences, Sentences), each =>
        {
            var (ids, more) = each;
            int[] there = [.. ids, .. more], back = [.. more, .. ids];
            Answer.Counts(back, Vocabulary).ShouldBeSequence(Answer.Counts(there, Vocabulary), $"Counts of {Show.Value(back)}, against "
                + $"those of {Show.Value(there)}");
        });

    [Test, Edge]
    [Asks("Counts of long texts from the smallest vocabularies and a large one.")]
    public void Counts_of_every_size_are_complete()
    {
        var probe = new Probe();
        foreach (var size in Extremes.Sizes(1, 97))
        {
            int[] ids = [.. Extremes.Ids(size), .. Enumerable.Range(0, 3000).Select(_ => probe.Int(0, size))];
            Answer.Counts(ids, size).ShouldBeSequence(SlowBags.Counts(ids, size), $"Counts of 3004 words from a vocabulary of {size}");
        }
    }

    [Test, Edge]
    [Asks("Counts of the same words again, with a larger vocabulary and other words in between.")]
    public void The_same_words_in_a_larger_vocabulary_have_more_counts()
    {
        var id = new Probe().Int(1, 4);
        foreach (var (ids, size) in new[] { (new[] { id, 0, id }, 5), ([id, 0, id], 6), ([id, 0, 0], 5), ([id, 0, id], 5) })
            Answer.Counts(ids, size).ShouldBeSequence(SlowBags.Counts(ids, size), $"Counts({Show.Value(ids)}, {size})");
    }

    [Test]
    [Asks("Sums of rows of ordinary, tiny and huge numbers.")]
    public void SumPool_agrees_with_a_running_total()
    {
        var probe = new Probe();
        for (var round = 0; round < 12; round++)
        {
            var (rows, columns, power) = (probe.Int(2, 40), probe.Int(1, 7), probe.Int(-20, 20));
            ShouldSum(probe.Matrix(rows, columns, 10), $"{rows} rows of {columns} numbers");
            ShouldSum(probe.Matrix(rows, columns, Math.Pow(10, 7 * power)), $"{rows} rows of numbers up to 1e{7 * power}");
        }
    }

    [Test, Edge]
    [Asks("Sums of rows of unusual numbers.")]
    public void Every_kind_of_number_is_added()
    {
        foreach (var (what, x) in Extremes.Matrices(new Probe(), 5, 3))
            ShouldSum(x, what);
    }

    [Test, Edge]
    [Asks("The same sums again, with other rows in between.")]
    public void Another_matrix_of_the_same_size_has_other_sums()
    {
        var probe = new Probe();
        double[][] first = probe.Matrix(3, 2), second = [first[0], first[1], [first[2][0], first[2][1] + 1]];
        foreach (var x in new[] { first, second, first[..2], first })
            ShouldSum(x, Show.Value(x));
    }

    [Test, Edge]
    [Asks("Sums of the same rows in another order.")]
    public void SumPool_does_not_change_with_the_order()
    {
        var x = new Probe().Matrix(3, 5);
        Answer.SumPool([x[1], x[2], x[0]]).ShouldBeCloseTo(Answer.SumPool(x), "SumPool of three rows, the first one "
            + "moved to the end", 1e-12);
    }

    [Test, Edge]
    [Asks("The sum of a single row.")]
    public void SumPool_of_one_row_is_that_row() =>
        Answer.SumPool([[0.5, -2, 7]]).ShouldBeCloseTo([0.5, -2, 7], "SumPool([[0.5, -2, 7]])");

    [Test, Edge]
    [Asks("Sums below zero.")]
    public void SumPool_keeps_negative_sums() =>
        Answer.SumPool([[-1, 5], [-2, -9], [-3, 1]]).ShouldBeCloseTo([-6, -3], "SumPool([[-1, 5], [-2, -9], [-3, 1]])");

    /// <summary>Sums may be of any size and nearly cancel: each is compared as a part of the sum of the sizes.</summary>
    private static void ShouldSum(double[][] x, string what)
    {
        var sizes = SlowBags.SumPool([.. x.Select(row => row.Select(Math.Abs).ToArray())]);
        Over(Answer.SumPool(x)).ShouldBeCloseTo(Over(SlowBags.SumPool(x)), $"SumPool of {what}, each sum divided by that of the sizes");

        double[] Over(double[] sums) => [.. sums.Select((sum, i) => i < sizes.Length && sizes[i] > 0 ? sum / sizes[i] : sum)];
    }
}

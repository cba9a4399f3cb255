using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata07.Hidden;

/// <summary>Pairs of neighbours, which remember a little.</summary>
[Kata(7), Task("neighbours")]
public sealed class NeighboursHiddenTests
{
    private static readonly Gen<int[]> Sentences = Gen.Int[0, 10].Array[0, 30];

    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    [Test]
    [Asks("Pairs of neighbours in sentences that repeat words.")]
    public void Bigrams_agree_with_sorted_pairs() =>
        Property.Holds(Sentences, ids => InOrder(Answer.Bigrams(ids))
            .ShouldBeSequence(SlowBags.Bigrams(ids), $"Bigrams({Show.Value(ids)})"));

    [Test, Edge]
    [Asks("Pairs of neighbours in a sentence read backwards.")]
    public void Bigrams_of_a_sentence_read_backwards_are_turned_round() =>
        Property.Holds(Sentences, ids =>
            InOrder(Answer.Bigrams([.. ids.Reverse()]).ToDictionary(entry => (entry.Key.Right, entry.Key.Left), entry => entry.Value))
                .ShouldBeSequence(InOrder(Answer.Bigrams(ids)), $"Bigrams of {Show.Value(ids)} read backwards, with left and "
                    + "right exchanged"));

    [Test, Edge]
    [Asks("Pairs of neighbours of no words.")]
    public void Bigrams_of_nothing_are_empty() =>
        InOrder(Answer.Bigrams([])).ShouldBeSequence([], "Bigrams([])");

    [Test, Edge]
    [Asks("The pair of a sentence of two words.")]
    public void Bigrams_of_two_words_are_one_pair() =>
        InOrder(Answer.Bigrams([9, 4])).ShouldBeSequence(["(9, 4): 1"], "Bigrams([9, 4])");

    [Test, Edge]
    [Asks("Pairs of ids of any size.")]
    public void Bigrams_take_any_ids() =>
        InOrder(Answer.Bigrams([int.MaxValue, 0, -5, int.MaxValue, 0])).ShouldBeSequence(
            ["(-5, 2147483647): 1", "(0, -5): 1", "(2147483647, 0): 2"], "Bigrams([2147483647, 0, -5, 2147483647, 0])");

    [Test, Edge]
    [Asks("Pairs of neighbours in a long text.")]
    public void Bigrams_of_a_long_text_are_complete()
    {
        var probe = new Probe();
        int[] ids = [.. Enumerable.Range(0, 3000).Select(_ => probe.Int(0, 23))];
        InOrder(Answer.Bigrams(ids)).ShouldBeSequence(SlowBags.Bigrams(ids), "Bigrams of 3000 words");
    }

    [Test, Edge]
    [Asks("The same pairs again, with other texts of the same words in between.")]
    public void Another_text_of_the_same_words_has_other_pairs()
    {
        var id = new Probe().Int(3, 90);
        foreach (var ids in new int[][] { [id, 1, 2, id], [2, id, 1, id], [id, 1, 2], [id, 1, 2, id] })
            InOrder(Answer.Bigrams(ids)).ShouldBeSequence(SlowBags.Bigrams(ids), $"Bigrams({Show.Value(ids)})");
    }

    private static string[] InOrder(IReadOnlyDictionary<(int Left, int Right), int> bigrams) =>
        [.. bigrams.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}: {entry.Value}")];
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata07.Tests;

[Kata(7), Task("positions")]
public sealed class BagOfWordsTests
{
    private static readonly int[] DogBitesMan = [0, 1, 2];
    private static readonly int[] ManBitesDog = [2, 1, 0];
    private static readonly double[] Dog = [1, 0];
    private static readonly double[] Bites = [0, 1];
    private static readonly double[] Man = [2, 1];
    private static readonly double[][] Tags = [[10, 0], [20, 0], [30, 5]];

    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    [Test, Task("bags")]
    public void Counts_says_how_often_each_word_occurs() =>
        Answer.Counts([1, 0, 1], 3).ShouldBeSequence([1, 2, 0], "Counts([1, 0, 1], 3)");

    [Test, Task("bags"), Edge]
    public void Counts_of_no_words_is_all_zeros() =>
        Answer.Counts([], 4).ShouldBeSequence([0, 0, 0, 0], "Counts([], 4)");

    [Test, Task("bags"), Edge]
    public void Counts_cannot_tell_dog_bites_man_from_man_bites_dog()
    {
        Answer.Counts(DogBitesMan, 4).ShouldBeSequence([1, 1, 1, 0], "Counts of dog bites man, in a vocabulary of 4 words");
        Answer.Counts(ManBitesDog, 4).ShouldBeSequence([1, 1, 1, 0], "Counts of man bites dog, in a vocabulary of 4 words");
    }

    [Test, Task("bags"), Edge]
    public void Counts_refuses_an_id_that_is_not_in_the_vocabulary() =>
        Refusal.Of(() => Answer.Counts([3], 3), "Counts([3], 3)");

    [Test, Task("bags"), Edge]
    public void SumPool_adds_the_rows() =>
        Answer.SumPool([[1, 2], [3, 4]]).ShouldBeCloseTo([4, 6], "SumPool([[1, 2], [3, 4]])");

    [Test, Task("bags")]
    public void SumPool_of_three_rows_of_two_numbers_gives_two_numbers() =>
        Answer.SumPool([[1, -2], [3, 4], [0.5, 0.25]]).ShouldBeCloseTo([4.5, 2.25], "SumPool([[1, -2], [3, 4], [0.5, 0.25]])");

    [Test, Task("bags"), Edge]
    public void SumPool_cannot_tell_dog_bites_man_from_man_bites_dog()
    {
        Answer.SumPool([Dog, Bites, Man]).ShouldBeCloseTo([3, 2], "SumPool of the vectors of dog, bites, man");
        Answer.SumPool([Man, Bites, Dog]).ShouldBeCloseTo([3, 2], "SumPool of the vectors of man, bites, dog");
    }

    [Test, Task("bags"), Edge]
    public void SumPool_refuses_a_sentence_without_tokens() =>
        Refusal.Of(() => Answer.SumPool([]), "SumPool([])");

    [Test, Edge]
    public void AddPositions_adds_the_row_of_its_position_to_each_token() =>
        Answer.AddPositions([[1, 2], [3, 4]], [[10, 20], [30, 40]])
            .ShouldBeCloseTo([[11, 22], [33, 44]], "AddPositions([[1, 2], [3, 4]], [[10, 20], [30, 40]])");

    [Test]
    public void AddPositions_tells_dog_bites_man_from_man_bites_dog()
    {
        Answer.AddPositions([Dog, Bites, Man], Tags).ShouldBeCloseTo([[11, 0], [20, 1], [32, 6]], "AddPositions of dog, bites, man");
        Answer.AddPositions([Man, Bites, Dog], Tags).ShouldBeCloseTo([[12, 1], [20, 1], [31, 5]], "AddPositions of man, bites, dog");
    }

    [Test]
    public void AddPositions_makes_two_rows_of_a_word_that_stands_in_two_places() =>
        Answer.AddPositions([Dog, Bites, Dog], Tags).ShouldBeCloseTo([[11, 0], [20, 1], [31, 5]], "AddPositions of dog, bites, dog");

    [Test, Edge]
    public void AddPositions_leaves_positions_beyond_the_last_token_alone() =>
        Answer.AddPositions([Man], Tags).ShouldBeCloseTo([[12, 1]], "AddPositions of man alone, with three positions");

    [Test, Edge]
    public void Whoever_sums_after_adding_positions_has_a_bag_again()
    {
        var there = Answer.AddPositions([Dog, Bites, Man], Tags);
        var back = Answer.AddPositions([Man, Bites, Dog], Tags);
        Sum(back).ShouldBeCloseTo([63, 7], "The sum of the rows of AddPositions of man, bites, dog");
        Sum(there).ShouldBeCloseTo([63, 7], "The sum of the rows of AddPositions of dog, bites, man");
    }

    [Test, Edge]
    public void AddPositions_refuses_more_tokens_than_positions() =>
        Refusal.Of(() => Answer.AddPositions([[1], [2], [3]], [[1], [2]]), "AddPositions of three tokens and two positions");

    [Test, Task("neighbours")]
    public void Bigrams_counts_who_stands_directly_before_whom() =>
        InOrder(Answer.Bigrams([0, 1, 0, 1, 1])).ShouldBeSequence(["(0, 1): 2", "(1, 0): 1", "(1, 1): 1"], "Bigrams([0, 1, 0, 1, 1])");

    [Test, Task("neighbours")]
    public void Bigrams_tells_dog_bites_man_from_man_bites_dog()
    {
        InOrder(Answer.Bigrams(DogBitesMan)).ShouldBeSequence(["(0, 1): 1", "(1, 2): 1"], "Bigrams of dog bites man");
        InOrder(Answer.Bigrams(ManBitesDog)).ShouldBeSequence(["(1, 0): 1", "(2, 1): 1"], "Bigrams of man bites dog");
    }

    [Test, Task("neighbours"), Edge]
    public void Bigrams_of_a_word_three_times_in_a_row_counts_two_pairs() =>
        InOrder(Answer.Bigrams([5, 5, 5])).ShouldBeSequence(["(5, 5): 2"], "Bigrams([5, 5, 5])");

    [Test, Task("neighbours"), Edge]
    public void Bigrams_of_one_word_is_empty() =>
        InOrder(Answer.Bigrams([7])).ShouldBeSequence([], "Bigrams([7])");

    private static double[] Sum(double[][] rows) =>
        [.. rows.Aggregate((total, row) => [.. total.Zip(row, (a, b) => a + b)])];

    private static string[] InOrder(IReadOnlyDictionary<(int Left, int Right), int> bigrams) =>
        [.. bigrams.OrderBy(entry => entry.Key).Select(entry => $"({entry.Key.Left}, {entry.Key.Right}): {entry.Value}")];
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata07.Hidden;

[Kata(7), Task("bags"), Edge]
public sealed class ErrorContractHiddenTests
{
    private static IBagOfWords Answer => Subject.Of<IBagOfWords>();

    [TestCase(-1)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [Asks("Counts should refuse an id outside the vocabulary wherever it stands.")]
    public void Counts_refuses_an_id_outside_the_vocabulary_wherever_it_stands(int id)
    {
        Refusal.Of(() => Answer.Counts([id], 5), $"Counts([{id}], 5)");
        Refusal.Of(() => Answer.Counts([0, 1, id], 5), $"Counts([0, 1, {id}], 5)");
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(-3)]
    [Asks("Counts should refuse an empty vocabulary.")]
    public void Counts_refuses_an_empty_vocabulary(int vocabularySize) =>
        Refusal.Of(() => Answer.Counts([], vocabularySize), $"Counts([], {vocabularySize})");

    [Test]
    [Asks("Counts should refuse null.")]
    public void Counts_refuses_null() => Refusal.Of(() => Answer.Counts(null!, 3), "Counts(null, 3)");

    [Test, Task("neighbours")]
    [Asks("Bigrams should refuse null.")]
    public void Bigrams_refuses_null() => Refusal.Of(() => Answer.Bigrams(null!), "Bigrams(null)");

    [Test]
    [Asks("SumPool should refuse null and rows of different lengths.")]
    public void SumPool_refuses_what_is_not_a_matrix()
    {
        Refusal.Of(() => Answer.SumPool(null!), "SumPool(null)");
        Refusal.Of(() => Answer.SumPool([[1, 2], null!]), "SumPool with a row that is null");
        Refusal.Of(() => Answer.SumPool([[1, 2], [3]]), "SumPool with a shorter row");
        Refusal.Of(() => Answer.SumPool([[1, 2], [3, 4, 5]]), "SumPool with a longer row");
        Refusal.Of(() => Answer.SumPool([[1, 2], [3, 4], [5]]), "SumPool with a shorter row at the end");
    }

    [Test, Task("positions")]
    [Asks("AddPositions should refuse null and rows of different lengths.")]
    public void AddPositions_refuses_what_is_not_a_matrix()
    {
        Refusal.Of(() => Answer.AddPositions(null!, [[1]]), "AddPositions(null, [[1]])");
        Refusal.Of(() => Answer.AddPositions([[1]], null!), "AddPositions([[1]], null)");
        Refusal.Of(() => Answer.AddPositions([[1, 2], [3]], [[1, 2], [3, 4]]), "AddPositions with a shorter token");
        Refusal.Of(() => Answer.AddPositions([[1, 2], [3, 4]], [[1, 2], [3]]), "AddPositions with a shorter position");
        Refusal.Of(() => Answer.AddPositions([[1, 2], null!], [[1, 2], [3, 4]]), "AddPositions with a token that is null");
        Refusal.Of(() => Answer.AddPositions([[1, 2], [3, 4]], [[1, 2], null!]), "AddPositions with a position that is null");
    }

    [Test, Task("positions")]
    [Asks("AddPositions should refuse too few positions, and positions of another width.")]
    public void AddPositions_refuses_sizes_that_do_not_fit()
    {
        Refusal.Of(() => Answer.AddPositions([[1, 2], [3, 4]], [[1, 2]]), "AddPositions of two tokens and one position");
        Refusal.Of(() => Answer.AddPositions([[1, 2]], []), "AddPositions of one token and no positions");
        Refusal.Of(() => Answer.AddPositions([[1, 2]], [[1, 2, 3]]), "AddPositions of tokens of 2 numbers and positions of 3");
        Refusal.Of(() => Answer.AddPositions([[1, 2, 3]], [[1, 2], [3, 4]]), "AddPositions of tokens of 3 numbers and positions of 2");
    }
}

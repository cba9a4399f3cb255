using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6), Task("one-hot")]
public sealed class OneHotHiddenTests
{
    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    [Asks("One-hot rows of texts, for vocabularies of several sizes.")]
    public void A_one_hot_row_is_1_at_its_id_and_0_elsewhere() =>
        Property.Holds(Gen.Select(Cases.Texts, Gen.Int[Cases.Vocabulary, 12]), drawn =>
        {
            var (text, size) = drawn;
            ShouldBeHot(text, size);
            Refusal.Of(() => Answer.OneHot([.. text, size], size), $"OneHot of an id {size} of {size}");
        });

    [Test, Edge]
    [Asks("One-hot rows of the ids at both ends, for the smallest vocabularies and a large one.")]
    public void Ids_at_the_ends_have_rows_of_any_width()
    {
        foreach (var size in Extremes.Sizes(1, 500))
            ShouldBeHot(Extremes.Ids(size), size);
        ShouldBeHot([2, 0], 3);
        ShouldBeHot([2, 0], 4); // the same ids again, and one word more
        ShouldBeHot([2, 0], 3);
    }

    [Test, Edge]
    [Asks("One-hot rows of a vocabulary of one word.")]
    public void A_vocabulary_of_one_word_is_always_hot() =>
        Answer.OneHot([0, 0], 1).ShouldBeCloseTo([[1], [1]], "OneHot([0, 0], 1)", tolerance: 0);

    [TestCase(5)]
    [TestCase(-1)]
    [TestCase(-5)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [Edge]
    [Asks("OneHot should refuse ids below and above all.")]
    public void OneHot_refuses_an_id_without_a_column(int id) =>
        Refusal.Of(() => Answer.OneHot([4, id], 5), $"OneHot of id {id} of 5");

    [Test, Edge]
    [Asks("OneHot should refuse any id of an empty vocabulary, and null.")]
    public void OneHot_refuses_any_id_of_an_empty_vocabulary_and_null()
    {
        Refusal.Of(() => Answer.OneHot([0], 0), "id 0 of an empty vocabulary");
        Refusal.Of(() => Answer.OneHot([0], -2), "id 0 of a vocabulary of -2");
        Refusal.Of(() => Answer.OneHot(null!, 3), "null as ids");
    }

    private static void ShouldBeHot(int[] text, int size) => Answer.OneHot(text, size)
        .ShouldBeCloseTo([.. text.Select(id => IdentityRow(id, size))], $"OneHot({Show.Value(text)}, {size})", tolerance: 0);

    private static double[] IdentityRow(int id, int size)
    {
        var row = new double[size];
        row[id] = 1;
        return row;
    }
}

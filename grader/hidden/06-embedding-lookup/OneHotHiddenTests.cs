using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Hidden;

[Kata(6)]
public sealed class OneHotHiddenTests
{
    private static IEmbedding Answer => Subject.Of<IEmbedding>();

    [Test]
    public void A_one_hot_row_is_1_at_its_id_and_0_elsewhere() => Property.Holds(Cases.Texts, text =>
    {
        var rows = Answer.OneHot(text, Cases.Vocabulary);
        rows.ShouldBeCloseTo([.. text.Select(id => IdentityRow(id, Cases.Vocabulary))], $"OneHot({Show.Value(text)}, {Cases.Vocabulary})",
            tolerance: 0);
    });

    [Test]
    public void A_vocabulary_of_one_word_is_always_hot() =>
        Answer.OneHot([0, 0], 1).ShouldBeCloseTo([[1], [1]], "OneHot([0, 0], 1)", tolerance: 0);

    [TestCase(5)]
    [TestCase(-1)]
    [TestCase(-5)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    public void OneHot_refuses_an_id_without_a_column(int id) =>
        Refusal.Of(() => Answer.OneHot([4, id], 5), $"OneHot of id {id} of 5");

    [Test]
    public void OneHot_refuses_any_id_of_an_empty_vocabulary_and_null()
    {
        Refusal.Of(() => Answer.OneHot([0], 0), "id 0 of an empty vocabulary");
        Refusal.Of(() => Answer.OneHot([0], -2), "id 0 of a vocabulary of -2");
        Refusal.Of(() => Answer.OneHot(null!, 3), "null as ids");
    }

    private static double[] IdentityRow(int id, int size)
    {
        var row = new double[size];
        row[id] = 1;
        return row;
    }
}

using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Tests;

[Kata(5)]
public sealed class AddressesTests
{
    // cat, carpet, sofa, kitten: the kitten is three lockers away from the cat.
    private static readonly double[][] Table = [[3, 4], [4, -3], [5, -12], [8, 6]];

    private static IAddresses Answer => Subject.Of<IAddresses>();

    [Test]
    public void Relabel_gives_each_token_its_new_id() =>
        Answer.Relabel([0, 1, 2], [2, 0, 1]).ShouldBeSequence([2, 0, 1], "Relabel([0, 1, 2], [2, 0, 1])");

    [Test]
    public void Relabel_keeps_the_order_of_the_text_and_its_repetitions() =>
        Answer.Relabel([3, 0, 0, 2], [1, 3, 0, 2]).ShouldBeSequence([2, 1, 1, 0], "Relabel([3, 0, 0, 2], [1, 3, 0, 2])");

    [Test]
    public void MoveRows_carries_row_i_to_row_permutation_i() =>
        Answer.MoveRows([[1], [2], [3]], [2, 0, 1]).ShouldBeCloseTo([[2], [3], [1]], "MoveRows([[1], [2], [3]], [2, 0, 1])");

    [Test]
    public void Renamed_lockers_with_moved_contents_open_to_the_same_rows()
    {
        int[] text = [3, 0, 3, 1], permutation = [1, 3, 0, 2];
        var moved = Answer.MoveRows(Table, permutation);
        double[][] opened = [.. Answer.Relabel(text, permutation).Select(id => moved[id])];
        opened.ShouldBeCloseTo([.. text.Select(id => Table[id])], "the rows of a text, looked up under the new ids in the moved table");
    }

    [TestCase(1, 2, 2, 4, 1)] // the same direction
    [TestCase(1, 2, -2, 1, 0)] // a right angle
    [TestCase(1, 2, -3, -6, -1)] // the opposite direction
    [TestCase(3, 4, 8, 6, 0.96)] // two vectors of lengths 5 and 10
    public void Cosine_compares_directions(double ax, double ay, double bx, double by, double expected) =>
        Answer.Cosine([ax, ay], [bx, by]).ShouldBeCloseTo(expected, $"Cosine([{ax}, {ay}], [{bx}, {by}])");

    [Test]
    public void Cosine_refuses_a_vector_without_direction() =>
        Refusal.Of(() => Answer.Cosine([0, 0], [1, 2]), "a vector of zeros");

    [TestCase(5, 10, 4)]
    [TestCase(0, 10, 1)]
    [TestCase(9, 10, 8)]
    public void NearestById_is_the_next_locker(int id, int vocabularySize, int expected) =>
        Answer.NearestById(id, vocabularySize).ShouldBeExactly(expected, $"NearestById({id}, {vocabularySize})");

    [Test]
    public void The_nearest_id_to_dog_in_GPT_4o_is_no_animal()
    {
        var dog = Gpt4o.Encode("dog").Single();
        Gpt4o.Decode(Answer.NearestById(dog, 199_998))
            .ShouldBeText("olved", $"the token nearest by id to 'dog', which has id {dog} of 199 998");
    }

    [Test]
    public void NearestByMeaning_finds_the_kitten_far_down_the_wall() =>
        Answer.NearestByMeaning(Table, 0).ShouldBeExactly(3, $"NearestByMeaning of id 0 in {Show.Value(Table)}");

    [Test]
    public void NearestByMeaning_finds_the_sofa_for_the_carpet() =>
        Answer.NearestByMeaning(Table, 1).ShouldBeExactly(2, $"NearestByMeaning of id 1 in {Show.Value(Table)}");

    [Test]
    public void Relabel_refuses_an_id_without_a_locker() =>
        Refusal.Of(() => Answer.Relabel([3], [2, 0, 1]), "id 3 of 3");

    [Test]
    public void MoveRows_refuses_what_is_no_permutation() =>
        Refusal.Of(() => Answer.MoveRows([[1], [2]], [1, 1]), "a permutation that names 1 twice");
}

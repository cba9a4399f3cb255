using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Tests;

[Kata(5), Task("meaning")]
public sealed class AddressesTests
{
    // cat, carpet, sofa, kitten: the kitten is three lockers away from the cat.
    private static readonly double[][] Table = [[3, 4], [4, -3], [5, -12], [8, 6]];

    private static IAddresses Answer => Subject.Of<IAddresses>();

    [Test, Task("renaming"), Edge]
    public void Relabel_gives_each_token_its_new_id() =>
        Answer.Relabel([0, 1, 2], [2, 0, 1]).ShouldBeSequence([2, 0, 1], "Relabel([0, 1, 2], [2, 0, 1])");

    [Test, Task("renaming")]
    public void Relabel_keeps_the_order_of_the_text_and_its_repetitions() =>
        Answer.Relabel([3, 0, 0, 2], [1, 3, 0, 2]).ShouldBeSequence([2, 1, 1, 0], "Relabel([3, 0, 0, 2], [1, 3, 0, 2])");

    [Test, Task("renaming")]
    public void MoveRows_carries_row_i_to_row_permutation_i() =>
        Answer.MoveRows([[1], [2], [3]], [2, 0, 1]).ShouldBeCloseTo([[2], [3], [1]], "MoveRows([[1], [2], [3]], [2, 0, 1])");

    [Test, Task("renaming"), Edge]
    public void Renamed_lockers_with_moved_contents_open_to_the_same_rows()
    {
        int[] text = [3, 0, 3, 1], permutation = [1, 3, 0, 2];
        var moved = Answer.MoveRows(Table, permutation);
        double[][] opened = [.. Answer.Relabel(text, permutation).Select(id => moved[id])];
        opened.ShouldBeCloseTo([.. text.Select(id => Table[id])], "the rows of a text, looked up under the new ids in the moved table");
    }

    [Test, Task("numbers")]
    public void Cosine_compares_directions()
    {
        Answer.Cosine([1, 2], [2, 4]).ShouldBeCloseTo(1, "Cosine of the same direction, ([1, 2], [2, 4])");
        Answer.Cosine([1, 2], [-2, 1]).ShouldBeCloseTo(0, "Cosine of a right angle, ([1, 2], [-2, 1])");
        Answer.Cosine([1, 2], [-3, -6]).ShouldBeCloseTo(-1, "Cosine of the opposite direction, ([1, 2], [-3, -6])");
        Answer.Cosine([3, 4], [8, 6]).ShouldBeCloseTo(0.96, "Cosine of vectors of lengths 5 and 10, ([3, 4], [8, 6])");
    }

    [Test, Task("numbers"), Edge]
    public void Cosine_refuses_a_vector_without_direction() =>
        Refusal.Of(() => Answer.Cosine([0, 0], [1, 2]), "a vector of zeros");

    [Test, Task("numbers")]
    public void NearestById_is_the_next_locker()
    {
        Answer.NearestById(5, 10).ShouldBeExactly(4, "NearestById(5, 10)");
        Answer.NearestById(0, 10).ShouldBeExactly(1, "NearestById(0, 10)");
        Answer.NearestById(9, 10).ShouldBeExactly(8, "NearestById(9, 10)");
    }

    [Test, Task("numbers"), Edge]
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

    [Test, Edge]
    public void NearestByMeaning_finds_the_least_unlike_where_all_cosines_are_negative() =>
        Answer.NearestByMeaning([[1, 0], [-2, 1], [-1, 2]], 0).ShouldBeExactly(2, "NearestByMeaning of id 0 in [[1, 0], [-2, 1], [-1, 2]]");

    [Test, Edge]
    public void NearestByMeaning_gives_the_lower_of_two_equal_rows() =>
        Answer.NearestByMeaning([[1, 0], [0, 1], [2, 1], [2, 1]], 0)
            .ShouldBeExactly(2, "NearestByMeaning of id 0 in [[1, 0], [0, 1], [2, 1], [2, 1]]");

    [Test, Task("renaming"), Edge]
    public void Relabel_refuses_an_id_without_a_locker() =>
        Refusal.Of(() => Answer.Relabel([3], [2, 0, 1]), "id 3 of 3");

    [Test, Task("renaming"), Edge]
    public void MoveRows_refuses_what_is_no_permutation() =>
        Refusal.Of(() => Answer.MoveRows([[1], [2]], [1, 1]), "a permutation that names 1 twice");
}

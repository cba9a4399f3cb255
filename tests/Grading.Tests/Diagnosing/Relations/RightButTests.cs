using Katas.Grading.Diagnosing.Relations;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Relations;

/// <summary>Answers that are wrong for one kind of input, and refusals that are missing or of another type.</summary>
[Category("Fast")]
internal sealed class RightButTests
{
    private static readonly ArgumentException Refusal = new();

    [Test]
    public void Characters_beyond_the_basic_plane_are_told() =>
        Recorded.Told("Ids", ("🙃", Ids(1), Ids(2, 2)), ("a🙃", Ids(3, 1), Ids(3, 2, 2)),
            ("é", Ids(3, 4), Ids(3, 4)), ("b", Ids(4), Ids(4)))
            .ShouldBe(["right-but-for-wide-characters"]);

    [Test]
    public void A_right_answer_to_the_same_kind_of_input_rules_it_out() =>
        Recorded.Told("Ids", ("🙃", Ids(1), Ids(2, 2)), ("a🙃", Ids(3, 1), Ids(3, 2, 2)),
            ("b🙃", Ids(3, 4), Ids(3, 4)), ("b", Ids(4), Ids(4)))
            .ShouldBeEmpty();

    [Test]
    public void Right_answers_that_hold_nothing_do_not_show_that_other_input_is_answered_rightly() =>
        Recorded.Told("Ids", ("🙃", Ids(1), Ids(2, 2)), ("a🙃", Ids(3, 1), Ids(3, 2, 2)), ("", Ids(), Ids()), ("b", Ids(0), Ids(0)))
            .ShouldBeEmpty();

    [Test]
    public void Tables_that_are_not_square_are_told_even_where_the_code_throws()
    {
        double[][] wide = [[1, 2, 3], [4, 5, 6]], tall = [[1], [2]], square = [[1, 2], [3, 4]], other = [[5, 6], [7, 8]];
        var thrown = new InvalidOperationException();

        Recorded.Told("Table", (wide, wide, thrown), (tall, tall, thrown), (square, square, square), (other, other, other))
            .ShouldContain("right-but-for-not-square");
    }

    [Test]
    public void Another_type_of_exception_is_told() =>
        Recorded.Told("Number", (-1, Refusal, new KeyNotFoundException()), (-2, Refusal, new KeyNotFoundException()), (1, 2.0, 2.0))
            .ShouldBe(["another-exception"]);

    [Test]
    public void One_exception_of_another_type_shows_nothing() =>
        Recorded.Told("Number", (-1, Refusal, new KeyNotFoundException()), (-2, Refusal, Refusal)).ShouldBeEmpty();

    [Test]
    public void A_missing_check_is_told_by_the_kind_of_input() =>
        Recorded.Told("Number", (-1, Refusal, 1.0), (-2, Refusal, 2.0), (0, Refusal, Refusal)).ShouldBe(["answers-negative-number"]);

    [Test]
    public void A_kind_of_input_without_which_the_contract_refuses_the_same_question_is_not_the_reason()
    {
        (object?[] Arguments, object Right, object Own)[] calls =
            [([-1], Refusal, 1.0), ([-2], Refusal, 2.0), ([0], Refusal, Refusal)];

        Recorded.ToldOf("Number", (_, arguments) => (int)arguments[0]! > 0 ? 1.0 : Refusal, calls).ShouldBe(["answers-negative-number"]);
        Recorded.ToldOf("Number", (_, _) => Refusal, calls).ShouldNotContain("answers-negative-number");
    }

    [Test]
    public void What_is_not_explained_is_said() =>
        RelationFinder.Find(Recorded.Replies("Number",
            (-1, Refusal, new KeyNotFoundException()), (-2, Refusal, new KeyNotFoundException()), (1, 2.0, 7.0))).Single().Sentence
            .ShouldEndWith("This does not explain the answers that are wrong.");

    private static int[] Ids(params int[] ids) => ids;
}

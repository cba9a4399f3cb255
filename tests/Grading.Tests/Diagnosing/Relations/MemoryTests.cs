using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Relations;

/// <summary>Code that keeps something from one call to the next, and code that does not look at an argument.</summary>
[Category("Fast")]
internal sealed class MemoryTests
{
    [Test]
    public void The_answer_to_the_first_call_again_is_told() =>
        Recorded.Told("Row", (Row(1), Row(1, 2), Row(1, 2)), (Row(2), Row(3, 5), Row(1, 2)), (Row(3), Row(8, 5), Row(1, 2)))
            .ShouldContain("first-answer-kept");

    [Test]
    public void The_right_answer_to_the_call_before_is_told() =>
        Recorded.Told("Row", (Row(1), Row(1, 2), Row(1, 2)), (Row(2), Row(3, 5), Row(1, 2)), (Row(3), Row(8, 5), Row(3, 5)))
            .ShouldBe(["previous-answer"]);

    [Test]
    public void Answers_that_go_on_from_the_one_before_are_told() =>
        Recorded.Told("Row", (Row(1), Row(1, 2), Row(1, 2)), (Row(2), Row(4), Row(1, 2, 4)), (Row(3), Row(8, 5), Row(1, 2, 4, 8, 5)))
            .ShouldBe(["earlier-answers-kept"]);

    [Test]
    public void An_answer_kept_for_one_of_two_arguments_is_told() => Recorded.ToldOf("Combined", null,
        ([Row(1), Row(1)], Row(1, 7), Row(1, 7)), ([Row(2), Row(1)], Row(2, 5), Row(2, 5)),
        ([Row(1), Row(3)], Row(3, 4), Row(1, 7)), ([Row(2), Row(4)], Row(6, 4), Row(2, 5))).ShouldContain("answer-kept-for-argument");

    [Test]
    public void Two_answers_to_one_question_are_told() => Recorded.Told("Number",
        (1, 2.0, 2.0), (1, 2.0, 5.5), (2, 3.0, 17.0), (3, 4.0, 4.0)).ShouldBe(["unsteady-answers"]);

    [Test]
    public void An_argument_without_effect_is_told() => Recorded.ToldOf("Combined", null,
        ([Row(1), Row(1)], Row(1, 7), Row(0, 4)), ([Row(1), Row(2)], Row(2, 8), Row(0, 4)),
        ([Row(1), Row(5)], Row(3, 8), Row(0, 4)), ([Row(1), Row(6)], Row(4, 8), Row(0, 4)),
        ([Row(2), Row(3)], Row(3, 4), Row(1, 9)), ([Row(2), Row(4)], Row(6, 4), Row(1, 9)),
        ([Row(2), Row(7)], Row(6, 5), Row(1, 9))).ShouldBe(["ignored-argument"]);

    [Test]
    public void A_few_equal_answers_may_be_chance() => Recorded.ToldOf("Combined", null,
        ([Row(1), Row(1)], Row(1, 7), Row(0, 4)), ([Row(1), Row(2)], Row(2, 8), Row(0, 4)),
        ([Row(2), Row(3)], Row(3, 4), Row(1, 9)), ([Row(2), Row(4)], Row(6, 4), Row(1, 9))).ShouldBeEmpty();

    [Test]
    public void An_argument_with_effect_is_not_ignored() => Recorded.ToldOf("Combined", null,
        ([Row(1), Row(1)], Row(1, 7), Row(0, 4)), ([Row(1), Row(2)], Row(2, 8), Row(0, 4)),
        ([Row(2), Row(3)], Row(3, 4), Row(1, 9)), ([Row(2), Row(4)], Row(6, 4), Row(8, 9))).ShouldBeEmpty();

    private static double[] Row(params double[] row) => row;
}

using Katas.Grading.Diagnosing.Relations;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Relations;

/// <summary>Answers that are right for another question than the one that was asked.</summary>
[Category("Fast")]
internal sealed class ChangedQuestionTests
{
    private static readonly double[][] Rows = [[1, 2.5, 7], [3, 0.5, 4], [9, 2, 6.5], [5, 8, 1.25]];

    private static readonly (string Slug, Func<double[], double[]> Change)[] Kinds =
    [
        ("reversed-argument", row => [.. row.Reverse()]),
        ("sorted-argument", row => [.. row.Order()]),
        ("argument-too-early", row => [.. row[1..], row[^1]]),
        ("argument-too-late", row => [row[0], .. row[..^1]]),
        ("negated-argument", row => [.. row.Select(number => -number)]),
        ("normalised-argument", row => [.. row.Select(number => number / Math.Sqrt(row.Sum(entry => entry * entry)))]),
    ];

    private static IEnumerable<string> Slugs => Kinds.Select(kind => kind.Slug);

    [TestCaseSource(nameof(Slugs))]
    public void The_answer_to_a_question_with_a_changed_argument_is_told(string slug)
    {
        var change = Kinds.Single(kind => kind.Slug == slug).Change;

        Told(Rows.Zip(Rows.Reverse()), (left, right) => Combined(left, change(right))).ShouldContain(slug);
    }

    [Test]
    public void Several_arguments_that_are_changed_in_one_way_are_told() =>
        Told(Rows.Zip(Rows.Reverse()), (left, right) => Combined([.. left.Order()], [.. right.Order()])).ShouldContain("sorted-argument");

    [Test]
    public void Swapped_arguments_are_told() =>
        Told(Rows.Zip(Rows.Reverse()), (left, right) => Combined(right, left)).ShouldBe(["swapped-arguments"]);

    [Test]
    public void The_answer_of_another_member_is_told() =>
        Told(Rows.Zip(Rows.Reverse()), Doubled).ShouldBe(["another-member"]);

    [Test]
    public void A_default_value_for_what_is_passed_is_told() => Recorded.ToldOf("Turned", Right,
        ([Rows[0], 5.0], Turned(Rows[0], 5), Turned(Rows[0], 10000)), ([Rows[1], 7.0], Turned(Rows[1], 7), Turned(Rows[1], 10000)))
        .ShouldBe(["default-for-argument"]);

    [Test]
    public void One_reply_that_does_not_fit_rules_it_out() =>
        Told(Rows.Zip(Rows.Reverse()), (left, right) => left == Rows[0] ? [7, 1, 9] : Combined(right, left)).ShouldBeEmpty();

    [Test]
    public void A_reply_that_throws_counts_beside_an_answer_of_several_values()
    {
        var (thrown, swapped) = (new InvalidOperationException(), Combined(Rows[1], Rows[0]));

        Recorded.ToldOf("Combined", (member, arguments) => ((double[])arguments[0]!)[0] == 9 ? thrown : Right(member, arguments),
            ([Rows[0], Rows[1]], Combined(Rows[0], Rows[1]), swapped), ([Rows[3], Rows[2]], Combined(Rows[3], Rows[2]), thrown))
            .ShouldBe(["swapped-arguments"]);
    }

    [Test]
    public void An_answer_where_the_other_question_must_be_refused_is_not_explained()
    {
        var refusal = new ArgumentException("No such row.");
        var calls = Rows.Zip(Rows.Reverse()).Select(pair => ((object?[])[pair.First, pair.Second],
            (object)Combined(pair.First, pair.Second), (object)Combined(pair.Second, pair.First))).ToArray();

        RelationFinder.Find(Recorded.Replies("Combined", (member, arguments) => ((double[])arguments[0]!)[0] == 9 ? refusal
            : Right(member, arguments), calls)).Single().Sentence.ShouldEndWith("where such a question must be refused.");
    }

    [Test]
    public void Without_right_answers_to_other_questions_nothing_is_told() => Recorded.ToldOf("Combined", null,
        ([Rows[0], Rows[1]], Combined(Rows[0], Rows[1]), Combined(Rows[1], Rows[0])),
        ([Rows[2], Rows[3]], Combined(Rows[2], Rows[3]), Combined(Rows[3], Rows[2]))).ShouldBeEmpty();

    [Test]
    public void The_reference_is_asked_a_counted_number_of_questions()
    {
        var member = Member.Of(typeof(IForms))["Number"];
        var reference = new Reference((_, _, _) => new Reply.Shared());

        Enumerable.Range(0, 3_000).Count(n => reference.Answer(member, "", [n]) is not null).ShouldBe(2_000);
    }

    private static IReadOnlyList<string> Told(IEnumerable<(double[] Left, double[] Right)> rows, Func<double[], double[], double[]> own) =>
        Recorded.ToldOf("Combined", Right, [.. rows.Select(pair =>
            ((object?[])[pair.Left, pair.Right], (object)Combined(pair.Left, pair.Right), (object)own(pair.Left, pair.Right)))]);

    private static object Right(Member member, object?[] arguments) => (member.Name, arguments) switch
    {
        ("Combined", [double[] left, double[] right]) => Combined(left, right),
        ("Doubled", [double[] left, double[] right]) => Doubled(left, right),
        ("Turned", [double[] row, double theta]) => Turned(row, theta),
        _ => throw new InvalidOperationException(member.Name),
    };

    private static double[] Combined(double[] left, double[] right) => [.. left.Zip(right, (a, b) => (a * a) + (3 * b) - (a * b))];

    private static double[] Doubled(double[] left, double[] right) => [.. left.Zip(right, (a, b) => (2 * a) - (b * b))];

    private static double[] Turned(double[] row, double theta) => [.. row.Select(number => Math.Sin(number / theta))];
}

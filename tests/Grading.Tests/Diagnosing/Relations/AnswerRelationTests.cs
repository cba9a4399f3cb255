using Katas.Grading.Diagnosing.Relations;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Relations;

/// <summary>Each relation explains its own kind of wrong answer, and neither right answers nor other kinds nor too few.</summary>
[Category("Fast")]
internal sealed class AnswerRelationTests
{
    private static readonly double[][][] Tables =
    [
        [[1.5, 2.25, -3], [4, 5.125, 6.5]],
        [[0.3, -7, 2, 9], [1, 8, 3.75, -2], [6, 1.1, 5, 4]],
        [[3.37, 1, 2], [0.74, -5, 4.2], [2, 8.8, 1.9]],
        [[2.28, 9, 1.72, 3, 5.5, 4]],
    ];

    private static readonly (string Slug, Func<double[][], double[][]> Change)[] Kinds =
    [
        ("negated", rows => Each(rows, number => -number)),
        ("transposed", rows => [.. rows[0].Select((_, column) => rows.Select(row => row[column]).ToArray())]),
        ("reversed-rows", rows => [.. rows.Select(row => row.Reverse().ToArray())]),
        ("reversed-blocks", rows => [.. rows.Select(row => row.Chunk(2).Reverse().SelectMany(block => block).ToArray())]),
        ("sorted", rows => [.. rows.Select(row => row.Order().ToArray())]),
        ("sorted-descending", rows => [.. rows.Select(row => row.OrderDescending().ToArray())]),
        ("cut-to-whole", rows => Each(rows, Math.Truncate)),
        ("last-missing", rows => rows[..^1]),
        ("one-more-at-the-end", rows => [.. rows, rows[0]]),
        ("one-more-at-the-start", rows => [rows[^1], .. rows]),
        ("single-precision", rows => Each(rows, number => (float)(number / 3) * 3f)),
        ("rounded", rows => Each(rows, number => Math.Round(number, 1))),
        ("scaled", rows => Each(rows, number => 0.7 * number)),
        ("shifted", rows => Each(rows, number => number + 0.7)),
        ("last-differs", rows => [.. rows[..^1], [.. rows[^1].Select(number => number * number - 0.1)]]),
        ("first-differs", rows => [[.. rows[0].Select(number => number * number - 0.1)], .. rows[1..]]),
        ("not-finite-differs", rows => [[double.NaN, .. rows[0][1..]], .. rows[1..]]),
        ("six-digits", rows => Each(rows, number => number + (number * number * 1e-7))),
        ("proportional-rows", rows => [.. rows.Select(row => row.Select(number => number / Length(row)).ToArray())]),
    ];

    /// <summary>Answers with what it is asked, as all members of these tests should.</summary>
    private static Reference Echo => new((member, _, arguments) =>
        new Reply.Answered(member.WriteAnswer(member.ReadArguments(arguments.Span)[0])));

    private static IEnumerable<Relation> All => KnownRelations.OfAnswers.Concat(KnownRelations.OfRefusals).SelectMany(group => group);

    private static IEnumerable<string> Known => All.Select(relation => relation.Slug);

    private static IEnumerable<string> Slugs => Kinds.Select(kind => kind.Slug);

    [TestCaseSource(nameof(Slugs))]
    public void Each_kind_of_change_is_told(string slug) => Told(slug, Fitting(slug)).ShouldContain(slug);

    [TestCaseSource(nameof(Slugs))]
    public void One_reply_alone_shows_nothing(string slug) => Told(slug, Fitting(slug)[..1]).ShouldBeEmpty();

    [TestCaseSource(nameof(Slugs))]
    public void The_same_input_again_shows_no_more(string slug) =>
        Told(slug, [Fitting(slug)[0], Fitting(slug)[0], Fitting(slug)[0]]).ShouldBeEmpty();

    [TestCaseSource(nameof(Known))]
    public void Right_answers_have_no_relation(string slug)
    {
        var refusal = new ArgumentException("No table.");
        (object?, object, object)[] right =
            [.. Tables.Select(table => ((object?)table, (object)table, (object)table)), (null, refusal, refusal)];

        Find(slug).Explain(Recorded.Replies("Table", [.. right, .. right]) with { Reference = Echo }).ShouldBeNull();
    }

    [TestCaseSource(nameof(Slugs))]
    public void One_reply_of_another_kind_is_enough_to_tell_nothing(string slug)
    {
        double[][] odd = [[17, 4, 1], [2, 33, 5]];
        double[][] other = [[1.05, 400, 7], [-80, 0.4, 12], [6, 7, 8.3], [9, 9, 1.6]];
        Find(slug).Explain(Recorded.Replies("Table",
            [.. Fitting(slug).Select(table => Call(slug, table)), (odd, odd, other)])).ShouldBeNull();
    }

    [Test]
    public void A_constant_needs_three_replies() => Told("scaled", Fitting("scaled")[..2]).ShouldNotContain("scaled");

    [Test]
    public void A_constant_that_one_and_the_same_argument_may_have_made_is_not_told()
    {
        (object?[] Arguments, object Right, object Own)[] calls =
        [
            ([Row(1), Row(7)], Row(1, 2), Row(0.7, 1.4)), ([Row(2), Row(7)], Row(3, 4), Row(2.1, 2.8)),
            ([Row(3), Row(7)], Row(5, 6), Row(3.5, 4.2)),
        ];

        Recorded.ToldOf("Combined", null, [.. calls, ([Row(3), Row(8)], Row(5, 9), Row(5, 9))]).ShouldNotContain("scaled");
        Recorded.ToldOf("Combined", null, [.. calls, ([Row(3), Row(8)], Row(5, 9), Row(3.5, 6.3))]).ShouldContain("scaled");
    }

    [Test]
    public void Numbers_of_which_some_are_only_near_are_not_rounded() => Recorded.Told("Row", (Row(1), Row(0.25, -0.25), Row(0.25, 0)),
        (Row(2), Row(0.16, -0.2), Row(0.16, 0)), (Row(3), Row(0.3, -0.1), Row(0.3, 0))).ShouldNotContain("rounded");

    [Test]
    public void Whole_numbers_that_float_holds_are_wrong_for_another_reason() =>
        Recorded.Told("Ids", ("a", (int[])[46340, 7], (int[])[46341, 7]), ("b", (int[])[70000, 3], (int[])[70001, 3]))
            .ShouldNotContain("single-precision");

    [Test]
    public void Answers_that_are_all_zero_show_nothing() =>
        Recorded.Told("Row", (Row(1), Row(1, 2), Row(0, 0)), (Row(2), Row(3, 4), Row(0, 0)), (Row(3), Row(5, 6), Row(0, 0)))
            .ShouldBeEmpty();

    [Test]
    public void Answers_that_are_all_alike_show_nothing() =>
        Recorded.Told("Number", (1, 2.0, 3.0), (2, 2.5, 3.0), (3, 2.0, 3.0)).ShouldBeEmpty();

    [Test]
    public void Whole_numbers_one_too_high_are_told() =>
        Recorded.Told("Ids", ("ab", (int[])[3, 7], (int[])[4, 8]), ("c", (int[])[5], (int[])[6])).ShouldContain("one-too-high");

    [Test]
    public void Lower_case_is_told() =>
        Recorded.Told("Word", ("a", "Ab", "ab"), ("b", "Cd", "cd"), ("c", "e", "e")).ShouldContain("lower-cased");

    [Test]
    public void Both_are_told_where_the_replies_do_not_tell_them_apart() =>
        Recorded.Told("Row", (Row(1), Row(1, 2), Row(2, 1)), (Row(2), Row(5, 9), Row(9, 5)))
            .ShouldBe(["reversed", "rotated-forward", "rotated-back", "sorted-descending"], ignoreOrder: true);

    [Test]
    public void The_part_that_has_the_relation_is_named()
    {
        double[][] right = [[1, 2], [3, 5]];
        var replies = Recorded.Replies("Attention",
            (1, (right, right), (right, Each(right, number => -number))),
            (2, (right, Tables[0]), (right, Each(Tables[0], number => -number))));

        RelationFinder.Find(replies).Single().Sentence.ShouldBe("Of your answers, Output are the right ones with the opposite sign.");
    }

    [Test]
    public void Where_some_answers_are_right_only_the_wrong_ones_are_spoken_of() =>
        RelationFinder.Find(Recorded.Replies("Row",
            (Row(1), Row(1, 2), Row(-1, -2)), (Row(2), Row(3, 4), Row(-3, -4)), (Row(3), Row(5, 6), Row(5, 6)))).Single().Sentence
            .ShouldBe("Where your answers are wrong, they are the right ones with the opposite sign.");

    private static IReadOnlyList<string> Told(string slug, IEnumerable<double[][]> tables) =>
        Recorded.Told("Table", [.. tables.Select(table => Call(slug, table))]);

    private static (object? Argument, object Right, object Own) Call(string slug, double[][] table) =>
        (table, table, Kinds.Single(kind => kind.Slug == slug).Change(table));

    /// <summary>The tables that the change can be made to.</summary>
    private static double[][][] Fitting(string slug) => slug switch
    {
        "reversed-blocks" => [Tables[1], Tables[3]],
        "last-differs" or "first-differs" or "last-missing" => Tables[..3],
        _ => Tables,
    };

    private static Relation Find(string slug) => All.Single(relation => relation.Slug == slug);

    private static double[][] Each(double[][] rows, Func<double, double> change) => [.. rows.Select(row => row.Select(change).ToArray())];

    private static double[] Row(params double[] row) => row;

    private static double Length(double[] row) => Math.Sqrt(row.Sum(number => number * number));
}

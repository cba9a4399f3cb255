using System.Globalization;
using Courses.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Courses.Tests;

/// <summary>Marks after a course file, and the sentence that explains each.</summary>
[Category("Fast")]
internal sealed class MarksTests
{
    private const string Policy =
        "late: { due: 2026-03-01T23:59:00+01:00, grace: 15 minutes, lose: 10 %, per: day, at-most: 50 %, closed-after: 7 days }";

    private static readonly DateTimeOffset Due = new(2026, 3, 1, 23, 59, 0, TimeSpan.FromHours(1));

    /// <summary>Half of kata 0, all of kata 4, none of kata 9.</summary>
    private static readonly Report Report = Samples.Report("ada",
        Samples.Kata(0, Outcome.Passed, Outcome.Failed), Samples.Kata(4, Outcome.Passed, Outcome.Passed),
        Samples.Kata(9, Outcome.Failed, Outcome.Failed));

    [TestCase("katas: [0, 4, 9]", 11.5, 20)] // half of 5, all of 9, none of 6
    [TestCase("katas: [0]", 2.5, 5)]
    [TestCase("katas: [4]", 9, 9)]
    [TestCase("katas: [0, 4]\nout-of: 100", 82.14, 100)]
    [TestCase("katas: [{ kata: 0, weight: 1 }, { kata: 4, weight: 3 }]\nout-of: 100", 87.5, 100)]
    [TestCase("katas: [{ kata: 0, weight: 1 }, { kata: 4, weight: 0 }]\nout-of: 10", 5, 10)]
    public void Katas_count_by_their_weight(string katas, double points, double outOf)
    {
        var mark = Marks.Of(Report, CourseText.Read($"title: T\n{katas}"), null);

        (mark.Points, mark.OutOf).ShouldBe((points, outOf));
    }

    [Test]
    public void Extra_credit_adds_and_full_marks_do_not_need_it()
    {
        var mark =
            Marks.Of(Report, CourseText.Read("title: T\nkatas: [{ kata: 0, weight: 4 }, { kata: 4, weight: 1, extra: true }]\nout-of: 100"),
                null);

        mark.Points.ShouldBe(75);
        mark.Sentence.ShouldBe("75 of 100; 25 of it extra credit");
    }

    [Test]
    public void Extra_credit_may_have_a_ceiling()
    {
        var mark =
            Marks.Of(Report,
                CourseText.Read(
                    "title: T\nkatas: [{ kata: 4, weight: 4 }, { kata: 0, weight: 4, extra: true }]\nout-of: 100\nat-most: 110"), null);

        mark.Points.ShouldBe(110);
        mark.Sentence.ShouldBe("110 of 100; 50 of it extra credit; never more than 110");
    }

    [TestCase(-60, 100, "100 of 100")]
    [TestCase(0, 100, "100 of 100")]
    [TestCase(15, 100, "100 of 100; 15 minutes late, within the grace")]
    [TestCase(15.01, 90, "90 of 100; 1 day late: −10 %")]
    [TestCase(24 * 60, 90, "90 of 100; 1 day late: −10 %")]
    [TestCase(24 * 60 + 0.01, 80, "80 of 100; 2 days late: −20 %")]
    [TestCase(5 * 24 * 60, 50, "50 of 100; 5 days late: −50 %")]
    [TestCase(5 * 24 * 60 + 1, 50, "50 of 100; 6 days late: −50 %, the most there is")]
    [TestCase(7 * 24 * 60, 50, "50 of 100; 7 days late: −50 %, the most there is")]
    [TestCase(7 * 24 * 60 + 0.01, 0, "0 of 100; 8 days late, after it was closed")]
    public void Each_started_day_costs_its_share_up_to_the_most(double minutesLate, double points, string sentence)
    {
        var mark = Marks.Of(Report, CourseText.Read($"title: T\nkatas: [4]\nout-of: 100\n{Policy}"), Due.AddMinutes(minutesLate));

        mark.Points.ShouldBe(points);
        mark.Sentence.ShouldBe(sentence);
        mark.Submitted.ShouldBe(Due.AddMinutes(minutesLate));
    }

    [TestCase(0.5, 100, "100 of 100; 30 minutes late: nothing lost")]
    [TestCase(1.5, 95, "95 of 100; 2 hours late: −5 %")]
    [TestCase(48, 95, "95 of 100; 48 hours late: −5 %")]
    [TestCase(49, 60, "60 of 100; 3 days late: −40 %")]
    public void Steps_are_fixed(double hoursLate, double points, string sentence)
    {
        var course =
            CourseText.Read(
                "title: T\nkatas: [4]\nout-of: 100\nlate: { due: 2026-03-01T23:59:00+01:00, steps: [{ after: 1 hour, lose: 5 % }, { "
                    + "after: 2 days, lose: 40 % }] }");

        var mark = Marks.Of(Report, course, Due.AddHours(hoursLate));

        (mark.Points, mark.Sentence).ShouldBe((points, sentence));
    }

    [Test]
    public void The_same_moment_in_another_zone_is_the_same_mark()
    {
        var course = CourseText.Read($"title: T\nkatas: [4]\nout-of: 100\n{Policy}");
        var late = Due.AddHours(30);

        foreach (var hours in new[] { -11, 0, 5, 14 })
            Marks.Of(Report, course, late.ToOffset(TimeSpan.FromHours(hours))).Points.ShouldBe(80);
    }

    [Test]
    public void Without_a_time_nothing_is_late_and_that_is_said() =>
        Marks.Of(Report, CourseText.Read($"title: T\nkatas: [4]\n{Policy}"), null).Sentence
            .ShouldBe("9 of 9; no time of submission is known, so it counts as in time");

    [Test]
    public void A_kata_that_was_not_graded_leaves_no_mark()
    {
        var mark = Marks.Of(Samples.Report("ada", Samples.Kata(0, Outcome.Passed)), CourseText.Read("title: T"), null);

        mark.Points.ShouldBeNull();
        mark.Sentence.ShouldBe("No mark: kata 04, 09 counts in the course and was not graded.");
    }

    [Test]
    public void What_could_not_be_graded_is_never_zero()
    {
        Marks.Of(new ClassRow("bob", Outcome.CouldNotGrade, "'bob' holds no kata.", 0, 0, [], null), CourseText.Read("title: T"),
            null).Points.ShouldBeNull();
        Marks.Of(Samples.Report("eve", Samples.Kata(0, Outcome.CouldNotGrade)), CourseText.Read("title: T\nkatas: [0]"), null).Points
            .ShouldBeNull();
    }

    [Test]
    public void Culture_changes_no_sentence()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Marks.Of(Report, CourseText.Read($"title: T\nkatas: [0]\nout-of: 83\n{Policy}"), Due.AddDays(2)).Sentence
                .ShouldBe("33.2 of 83; 2 days late: −20 %");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void A_mark_survives_writing_and_reading()
    {
        var marked = Report with
        {
            Mark = Marks.Of(Report, CourseText.Read($"title: T\n{Policy}"), Due),
            Options = new UsedOptions("T", Reveal.Names, CourseText.Read("title: T").Katas)
        };

        ReportJson.TryRead<Report>(ReportJson.Write(marked), out var read, out _).ShouldBeTrue();

        read.Mark.ShouldBe(marked.Mark);
        read.Options!.Katas.ShouldBe(marked.Options.Katas);
    }

    [Test]
    public void A_report_without_a_course_says_nothing_of_one() => ReportJson.Write(Report).ShouldNotContain("\"mark\"");
}

using Courses.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Grading.Diagnosing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>A class from submissions to results: what is written, what is graded again, and that one failure does not stop it.</summary>
internal sealed class ClassRunTests
{
    private readonly GradedClass first = GradedClass.Once;
    private readonly WarmUpClass original = GradedClass.Once.Class;
    private WarmUpClass copy = null!;

    [SetUp]
    public void CopyTheClass() => copy = original.Copy();

    [TearDown]
    public void RemoveTheCopy() => copy.Dispose();

    [Test]
    public void A_class_is_graded_once_and_then_only_what_has_changed()
    {
        var second = copy.Grade();
        Tree.Of(copy.Output.Path).ShouldBe(Tree.Of(original.Output.Path));
        copy.Submissions.Write("ben/exercises/00-warm-up/WarmUp.cs", WarmUpSubmission.Answer());
        var third = copy.Grade();

        Graded(first.Events).ShouldBe(MadeUpClass.Names.Where(name => name != "empty"), ignoreOrder: true);
        Graded(second.Events).ShouldBeEmpty();
        Graded(third.Events).ShouldBe(["ben"]);
        third.Report.Submissions.Single(row => row.Submission == "ben").Outcome.ShouldBe(Outcome.Passed);
        Tree.Of(copy.Output.Path).Except(Tree.Of(original.Output.Path)).Select(line => line.Split(' ')[0])
            .ShouldBe(["class.html", "class.json", "feedback/ben.html", "feedback/ben.json", "marks.csv", "receipts/ben.json",
                "reports/ben.json"]);
    }

    [Test]
    public void The_class_report_has_a_row_for_each_submission_in_order()
    {
        var rows = first.Report.Submissions;

        rows.Select(row => row.Submission).ShouldBe(MadeUpClass.Names);
        rows.Select(row => row.Outcome)
            .ShouldBe([Outcome.Passed, Outcome.Failed, Outcome.CompileError, Outcome.Failed, Outcome.Passed, Outcome.CouldNotGrade,
                Outcome.Passed]);
        rows.Single(row => row.Submission == "empty").Message.ShouldStartWith("'empty' holds no kata.");
    }

    [Test]
    public void Feedback_shows_no_expected_values_and_reports_show_all()
    {
        var report = copy.Report("reports/ben.json").Katas[0].Tests.Where(test => test.Suite == SuiteKind.Hidden).ToArray();
        var feedback = copy.Report("feedback/ben.json").Katas[0].Tests.Where(test => test.Suite == SuiteKind.Hidden).ToArray();

        report.ShouldContain(test => test.Message.Contains(TestMessageText.ExpectedLabel, StringComparison.Ordinal));
        feedback.ShouldNotContain(test => test.Message.Contains(TestMessageText.ExpectedLabel, StringComparison.Ordinal)
            || test.Output.Length > 0);
    }

    [Test]
    public void Another_level_of_feedback_grades_no_submission_again()
    {
        var again = copy.Grade(WarmUpClass.Kit(), Reveal.None);

        Graded(again.Events).ShouldBeEmpty();
        copy.Report("feedback/ben.json").Katas[0].Tests
            .ShouldContain(test => test.Name.StartsWith("Hidden test ", StringComparison.Ordinal));
    }

    [Test]
    public void A_fault_of_the_grader_costs_one_score_and_is_tried_again()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(copy.Output.Path, "receipts"), "*e*.json"))
            File.Delete(file); // of ben, cem, cem.zip, empty and the odd one
        var withoutRightAnswers = new ModelCatalogue(null!, [], []); // fails as soon as there is something to diagnose
        var broken = WarmUpClass.Kit() with { Diagnoser = new Diagnoser(withoutRightAnswers) };
        var events = copy.Grade(broken).Events;

        events.OfType<GradingEvent.Faulted>().Select(faulted => faulted.ClassSubmission.Name)
            .ShouldBe(["ben", "cem.zip"], ignoreOrder: true);
        Graded(events).ShouldBe(["cem", MadeUpClass.OddName], ignoreOrder: true);
        File.Exists(Path.Combine(copy.Output.Path, "reports", "ben.json")).ShouldBeFalse();
        Graded(copy.Grade().Events).ShouldBe(["ben", "cem.zip"], ignoreOrder: true);
    }

    [Test]
    public void A_report_that_was_changed_is_made_again()
    {
        copy.Output.Write("reports/ada.json", "{}");

        Graded(copy.Grade().Events).ShouldBe(["ada"]);
        Tree.Of(copy.Output.Path).ShouldBe(Tree.Of(original.Output.Path));
    }

    [Test]
    public void Results_of_a_removed_submission_are_put_aside()
    {
        Directory.Delete(Path.Combine(copy.Submissions.Path, "ben"), recursive: true);
        copy.Grade().Report.Submissions.ShouldNotContain(row => row.Submission == "ben");

        File.Exists(Path.Combine(copy.Output.Path, "reports", "ben.json")).ShouldBeFalse();
        File.Exists(Path.Combine(copy.Output.Path, "withdrawn", "reports", "ben.json")).ShouldBeTrue();
    }

    [Test]
    public void A_submission_that_lost_its_files_loses_its_score()
    {
        File.Delete(Path.Combine(copy.Submissions.Path, "ada/exercises/00-warm-up/WarmUp.cs"));
        File.Delete(Path.Combine(copy.Submissions.Path, "ada/exercises/00-warm-up/BreakIt.cs"));

        copy.Grade().Report.Submissions.Single(row => row.Submission == "ada").Outcome.ShouldBe(Outcome.CouldNotGrade);
        Directory.EnumerateFiles(copy.Output.Path, "ada.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(copy.Output.Path, file)).ShouldBe(["receipts/ada.json"]);
    }

    private static IEnumerable<string> Graded(IEnumerable<GradingEvent> events) =>
        events.OfType<GradingEvent.Graded>().Select(graded => graded.ClassSubmission.Name);
}

using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Grading.Diagnosing;
using Katas.Reports.Class;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>A class from submissions to results: what is written, what is done again, and what stops nobody.</summary>
internal sealed class ClassRunTests
{
    private const double SecondsForACall = 10;

    private static readonly Lazy<string> Fingerprint = new(() => KitFingerprint.Of(TestKit.Paths, TestKit.WarmUpOnly(SecondsForACall)));

    private TemporaryFolder gradedSubmissions = null!;
    private TemporaryFolder gradedOutput = null!;
    private TemporaryFolder submissions = null!;
    private TemporaryFolder output = null!;
    private (IReadOnlyList<GradingEvent> Steps, ClassReport Report) first;

    [OneTimeSetUp]
    public void GradeAClass()
    {
        (submissions, output) = (gradedSubmissions, gradedOutput) = (MadeUpClass.Create(), new TemporaryFolder());
        first = Grade();
    }

    [OneTimeTearDown]
    public void RemoveClass()
    {
        gradedSubmissions.Dispose();
        gradedOutput.Dispose();
    }

    [SetUp]
    public void CopyTheClass() => (submissions, output) = (gradedSubmissions.Copy(), gradedOutput.Copy());

    [TearDown]
    public void RemoveTheCopy()
    {
        submissions.Dispose();
        output.Dispose();
    }

    [Test]
    public void A_class_is_graded_once_and_then_only_what_has_changed()
    {
        var second = Grade();
        Tree.Of(output.Path).ShouldBe(Tree.Of(gradedOutput.Path));
        submissions.Write("ben/exercises/00-warm-up/WarmUp.cs", WarmUpSubmission.Answer());
        var third = Grade();

        Graded(first.Steps).ShouldBe(MadeUpClass.Names.Where(name => name != "empty"), ignoreOrder: true);
        Graded(second.Steps).ShouldBeEmpty();
        Graded(third.Steps).ShouldBe(["ben"]);
        third.Report.Submissions.Single(row => row.Submission == "ben").Outcome.ShouldBe(Outcome.Passed);
        Tree.Of(output.Path).Except(Tree.Of(gradedOutput.Path)).Select(line => line.Split(' ')[0])
            .ShouldBe(["class.html", "class.json", "feedback/ben.html", "feedback/ben.json", "marks.csv", "receipts/ben.json",
                "reports/ben.json"]);
    }

    [Test]
    public void The_class_report_has_a_row_for_everybody_in_order()
    {
        var rows = first.Report.Submissions;

        rows.Select(row => row.Submission).ShouldBe(MadeUpClass.Names);
        rows.Select(row => row.Outcome)
            .ShouldBe([Outcome.Passed, Outcome.Failed, Outcome.CompileError, Outcome.Failed, Outcome.Passed, Outcome.CouldNotGrade,
                Outcome.Passed]);
        rows.Single(row => row.Submission == "empty").Message.ShouldStartWith("'empty' holds no kata.");
    }

    [Test]
    public void What_is_given_back_shows_no_secrets_and_what_is_kept_shows_all()
    {
        var hidden = Report("reports/ben.json").Katas[0].Tests.Where(test => test.Suite == SuiteKind.Hidden).ToArray();
        var shown = Report("feedback/ben.json").Katas[0].Tests.Where(test => test.Suite == SuiteKind.Hidden).ToArray();

        hidden.ShouldContain(test => test.Message.Contains(TestMessageText.ExpectedLabel, StringComparison.Ordinal));
        shown.ShouldNotContain(test => test.Message.Contains(TestMessageText.ExpectedLabel, StringComparison.Ordinal)
            || test.Output.Length > 0);
    }

    [Test]
    public void Another_level_of_feedback_grades_nobody_again()
    {
        var again = Grade(Kit(), Reveal.None);

        Graded(again.Steps).ShouldBeEmpty();
        Report("feedback/ben.json").Katas[0].Tests.ShouldContain(test => test.Name.StartsWith("Hidden test ", StringComparison.Ordinal));
    }

    [Test]
    public void A_fault_of_ours_costs_one_score_and_is_tried_again()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(output.Path, "receipts"), "*e*.json"))
            File.Delete(file); // of ben, cem, cem.zip, empty and the odd one
        var withoutRightAnswers = new ModelCatalogue(null!, [], []); // fails as soon as there is something to diagnose
        var broken = Kit() with { Diagnoser = new Diagnoser(withoutRightAnswers) };
        var steps = Grade(broken).Steps;

        steps.OfType<GradingEvent.Faulted>().Select(step => step.ClassSubmission.Name).ShouldBe(["ben", "cem.zip"], ignoreOrder: true);
        Graded(steps).ShouldBe(["cem", MadeUpClass.OddName], ignoreOrder: true);
        File.Exists(Path.Combine(output.Path, "reports", "ben.json")).ShouldBeFalse();
        Graded(Grade().Steps).ShouldBe(["ben", "cem.zip"], ignoreOrder: true);
    }

    [Test]
    public void A_report_that_somebody_has_changed_is_made_again()
    {
        output.Write("reports/ada.json", "{}");

        Graded(Grade().Steps).ShouldBe(["ada"]);
        Tree.Of(output.Path).ShouldBe(Tree.Of(gradedOutput.Path));
    }

    [Test]
    public void Results_of_somebody_who_has_left_are_put_aside()
    {
        Directory.Delete(Path.Combine(submissions.Path, "ben"), recursive: true);
        Grade().Report.Submissions.ShouldNotContain(row => row.Submission == "ben");

        File.Exists(Path.Combine(output.Path, "reports", "ben.json")).ShouldBeFalse();
        File.Exists(Path.Combine(output.Path, "withdrawn", "reports", "ben.json")).ShouldBeTrue();
    }

    [Test]
    public void A_score_does_not_outlive_its_submission()
    {
        File.Delete(Path.Combine(submissions.Path, "ada/exercises/00-warm-up/WarmUp.cs"));
        File.Delete(Path.Combine(submissions.Path, "ada/exercises/00-warm-up/BreakIt.cs"));

        Grade().Report.Submissions.Single(row => row.Submission == "ada").Outcome.ShouldBe(Outcome.CouldNotGrade);
        Directory.EnumerateFiles(output.Path, "ada.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(output.Path, file)).ShouldBe(["receipts/ada.json"]);
    }

    [Test]
    public void Two_runs_do_not_write_to_one_folder()
    {
        var run = Run(Kit(), ClassRoster.Read(submissions.Path), Reveal.Messages);
        using var first = ResultsFolder.Open(output.Path, run);

        Should.Throw<UsageException>(() => ResultsFolder.Open(output.Path, run)).Message.ShouldStartWith("Another run writes to ");
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_said_in_one_sentence()
    {
        var file = output.Write("file", "");
        var run = Run(Kit(), ClassRoster.Read(submissions.Path), Reveal.Messages);

        Should.Throw<UsageException>(() => ResultsFolder.Open(Path.Combine(file, "results"), run)).Message
            .ShouldStartWith("The results cannot be written to ");
    }

    [Test]
    public void A_grade_depends_on_the_katas_their_limits_and_the_options()
    {
        var kit = Kit();
        var run = Run(kit, ClassRoster.Read(submissions.Path), Reveal.Messages);
        var submission = new Katas.Grading.Reading.SubmissionReader(kit.Catalogue).Read(Path.Combine(submissions.Path, "ada"));
        var content = run.ContentOf(submission);

        run.ContentOf(submission).ShouldBe(content);
        KitFingerprint.Of(kit.Parts.Paths, TestKit.WarmUpOnly(3)).ShouldNotBe(run.Fingerprint);
        (run with { Seed = 7 }).ContentOf(submission).ShouldNotBe(content);
        (run with { Times = true }).ContentOf(submission).ShouldNotBe(content);
        (run with { Isolation = "sandboxed" }).ContentOf(submission).ShouldNotBe(content);
        run.ContentOf(submission with { Name = "bob" }).ShouldNotBe(content);
    }

    private (IReadOnlyList<GradingEvent> Steps, ClassReport Report) Grade() => Grade(Kit());

    private (IReadOnlyList<GradingEvent> Steps, ClassReport Report) Grade(GradingKit kit, Reveal reveal = Reveal.Messages)
    {
        var roster = ClassRoster.Read(submissions.Path);
        var run = Run(kit, roster, reveal);
        using var results = ResultsFolder.Open(output.Path, run);
        results.Withdraw(roster.Submissions);
        var steps = new List<GradingEvent>();
        new ClassRun(kit, results, run).Grade(roster.Submissions, parallel: 2, steps.Add);
        return (steps, ClassReportWriter.Close(results, roster.Submissions));
    }

    private static GradingKit Kit() =>
        new(KitParts.All(TestKit.Paths), TestKit.WarmUpOnly(SecondsForACall), TestKit.Info, Sandbox.For(Isolation.Own));

    private static RunRecord Run(GradingKit kit, ClassRoster roster, Reveal reveal) => new(
        RunRecord.V1, kit.Info.Kit, Fingerprint.Value, kit.Info.Seed, kit.Info.Isolation, [0], Times: false, reveal, null,
        roster.Submissions.Count, roster.Digest);

    private Report Report(string file) =>
        new ResultsFiles(output.Path).TryRead<Report>(file, out var report) ? report
        : throw new InvalidOperationException($"'{file}' cannot be read.");

    private static IEnumerable<string> Graded(IEnumerable<GradingEvent> steps) =>
        steps.OfType<GradingEvent.Graded>().Select(step => step.ClassSubmission.Name);
}

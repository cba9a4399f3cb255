using System.CommandLine;
using Katas.Cli.Commands;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses.Comparing;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>From results to a gradebook and to a comparison, by the commands themselves.</summary>
[Category("Fast")]
internal sealed class GradebookCommandTests
{
    private const string Export =
        "Student,ID,SIS Login ID,Section,Katas (77)\n    Points Possible,,,,10\n\"Lovelace, Ada\",1,ada,A,\n\"Ng, Bo\",2,bo,A,4\n";

    private TemporaryFolder folder = null!;

    /// <summary>Results as a class run leaves them: a late right submission, and one that could not be graded.</summary>
    [OneTimeSetUp]
    public void WriteResults()
    {
        folder = new TemporaryFolder();
        var report = Graded("ada", Outcome.Passed) with { Mark = new Mark(8, 10, "8 of 10; 2 days late: −20 %", null) };
        var builder = new ClassReportBuilder();
        builder.Add(report);
        builder.Refuse("bo", "'bo' holds no kata.");
        folder.Write("results/class.json", ReportJson.Write(builder.Build()));
        folder.Write("results/reports/ada.json", ReportJson.Write(report));
        folder.Write("old.json", ReportJson.Write(Graded("ada", Outcome.Failed)));
        folder.Write("new.json", ReportJson.Write(Graded("ada", Outcome.Passed) with { Seed = 7 }));
    }

    [SetUp]
    public void ExportAgain() => folder.Write("export.csv", Export);

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void Canvas_gets_the_mark_and_the_ungraded_cell_stays()
    {
        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", At("marks.csv")).ShouldBe(ExitCode.NotAllPassed);

        File.ReadAllText(At("marks.csv")).ShouldBe(Export.Replace("ada,A,\n", "ada,A,8\n", StringComparison.Ordinal));
        File.ReadAllText(At("export.csv")).ShouldBe(Export);
    }

    [Test]
    public void Where_nothing_matches_nothing_is_written()
    {
        folder.Write("other.csv", "Student,ID,Section,Katas (7)\n\"Else, Somebody\",999,A,\n");

        Katas("gradebook", At("results"), "--canvas", At("other.csv"), "--assignment", "Katas", "--out", At("none.csv"))
            .ShouldBe(ExitCode.CannotGrade);

        File.Exists(At("none.csv")).ShouldBeFalse();
    }

    [Test]
    public void A_dry_run_writes_nothing()
    {
        var before = folder.Fingerprint();

        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--dry-run", "--out", At("export.csv"))
            .ShouldBe(ExitCode.NotAllPassed);

        folder.Fingerprint().ShouldBe(before);
    }

    [Test]
    public void The_export_is_overwritten_only_when_told()
    {
        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", At("export.csv")).ShouldBe(ExitCode.CannotGrade);
        File.ReadAllText(At("export.csv")).ShouldBe(Export);

        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", At("export.csv"), "--overwrite")
            .ShouldBe(ExitCode.NotAllPassed);
        File.ReadAllText(At("export.csv")).ShouldContain("ada,A,8\n");
    }

    [Test]
    public void Moodle_gets_grade_and_feedback()
    {
        folder.Write("participants.csv", "First name,Last name,Email address,Username\nAda,Lovelace,al@example.org,ada\n");

        Katas("gradebook", At("results"), "--moodle", At("participants.csv"), "--out", At("moodle.csv")).ShouldBe(ExitCode.NotAllPassed);

        File.ReadAllText(At("moodle.csv"))
            .ShouldBe("Email address,Katas (points),Katas (feedback)\nal@example.org,8,8 of 10; 2 days late: −20 %\n");
    }

    [Test]
    public void A_folder_without_room_for_the_file_is_said_and_leaves_nothing()
    {
        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", Path.Combine(At("nowhere"), "marks.csv"))
            .ShouldBe(ExitCode.CannotGrade);

        Directory.Exists(At("nowhere")).ShouldBeFalse();
    }

    [Test]
    public void Nothing_moves_between_results_and_themselves() =>
        Katas("compare", At("results"), At("results")).ShouldBe(ExitCode.AllPassed);

    [Test]
    public void What_is_no_result_cannot_be_compared() => Katas("compare", At("export.csv"), At("results")).ShouldBe(ExitCode.CannotGrade);

    [Test]
    public void What_moved_is_written_as_json_and_as_a_page()
    {
        Katas("compare", At("old.json"), At("new.json"), "--json", At("moved.json"), "--html", At("moved.html"))
            .ShouldBe(ExitCode.NotAllPassed);

        ReportJson.TryRead<ClassComparison>(File.ReadAllText(At("moved.json")), out var moved, out _).ShouldBeTrue();
        (moved.Moved.Single().Old, moved.Moved.Single().New, moved.Settings.Single().What).ShouldBe((0, 10, "seed"));
        File.ReadAllText(At("moved.html")).ShouldContain("<th scope=\"row\">seed</th>");
    }

    [Test]
    public void A_class_that_names_a_submission_twice_is_refused()
    {
        var report = Graded("ada", Outcome.Passed);
        var builder = new ClassReportBuilder();
        builder.Add(report);
        builder.Add(report);
        folder.Write("twice.json", ReportJson.Write(builder.Build()));

        Katas("compare", At("twice.json"), At("results")).ShouldBe(ExitCode.CannotGrade);
    }

    [Test]
    public void A_course_that_divides_points_in_another_way_than_the_results_is_refused()
    {
        folder.Write("by-task.yaml", "title: T\npoints: by-task\n");
        folder.Write("by-test.yaml", "title: T\nkatas: [0]\nout-of: 10\npoints: by-test\n");

        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--dry-run", "--course", At("by-task.yaml"))
            .ShouldBe(ExitCode.CannotGrade);
        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--dry-run", "--course", At("by-test.yaml"))
            .ShouldNotBe(ExitCode.CannotGrade);
    }

    [Test]
    public void A_class_that_is_not_finished_is_said()
    {
        Directory.CreateDirectory(At("half"));

        Katas("gradebook", At("half"), "--canvas", At("export.csv"), "--dry-run").ShouldBe(ExitCode.CannotGrade);
    }

    private static Report Graded(string name, Outcome outcome)
    {
        var points = outcome == Outcome.Passed ? 10 : 0;
        var test = new TestVerdict("A fact", "", SuiteKind.Public, outcome, outcome == Outcome.Passed ? null
            : new TestMessage(TestMessageKind.Mismatch) { Asked = "Softmax([1])" }, "", null);
        return new Report(Report.V2, "1.0.0", 1, "own", name, points,
            10, [new Verdict(0, "warm-up", "Warm-up", "green", outcome, points, 10, "One test.", [], null, [test])], []);
    }

    private string At(string file) => Path.Combine(folder.Path, file);

    private static int Katas(params string[] arguments) =>
        new RootCommand { GradebookCommand.Create(), CompareCommand.Create() }.Parse(arguments).Invoke();
}

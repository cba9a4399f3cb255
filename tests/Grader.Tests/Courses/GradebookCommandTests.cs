using System.CommandLine;
using Grader.Tests.Support;
using Katas.Grader.Commands;
using Katas.Reports;
using NUnit.Framework;
using Shouldly;

namespace Grader.Tests.Courses;

/// <summary>From a submission to a gradebook and back to a comparison, by the commands themselves.</summary>
internal sealed class GradebookCommandTests
{
    private const string Export = "Student,ID,SIS Login ID,Section,Katas (77)\n    Points Possible,,,,10\n\"Lovelace, Ada\",1,ada,A,\n\"Ng, Bo\",2,bo,A,4\n";

    private TemporaryFolder folder = null!;

    /// <summary>A late right submission graded after a course file, and one that could not be graded.</summary>
    [OneTimeSetUp]
    public void GradeOne()
    {
        folder = new TemporaryFolder();
        folder.Write("times.csv", "name,time\nada,2026-03-03T12:00:00+01:00\n");
        folder.Write("course.yaml", "title: T\nkatas: [{ kata: 0, weight: 10, limits: { call: 7 } }]\nseed: 42\nreveal: names\nlate: { due: 2026-03-01T23:59:00+01:00, lose: 10 %, per: day }\nsubmitted: times.csv\n");
        using var submission = WarmUpSubmission.Right();
        Directory.Move(Path.Combine(submission.Path, "exercises"), Path.Combine(Directory.CreateDirectory(At("ada")).FullName, "exercises"));
        Katas("grade", At("ada"), "--trust", "--course", At("course.yaml"), "--json", At("report.json")).ShouldBe(ExitCode.AllPassed);
        var builder = new ClassReportBuilder();
        builder.Add(Report());
        builder.Refuse("bo", "'bo' holds no kata.");
        folder.Write("results/class.json", ReportJson.Write(builder.Build()));
        folder.Write("results/reports/ada.json", ReportJson.Write(Report()));
    }

    [SetUp]
    public void ExportAgain() => folder.Write("export.csv", Export);

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void The_report_records_the_mark_and_what_was_used()
    {
        Report().Mark!.Sentence.ShouldBe("8 of 10; 2 days late: −20 %");
        Report().Seed.ShouldBe(42);
        Report().Options!.Reveal.ShouldBe(Reveal.Names);
        Report().Options!.Katas.ShouldBe([new CourseKata(0, "warm-up", 10, false, new CourseLimits(7, TestKit.WarmUpOnly().Katas[0].Front.Limits.Kata))]);
        Report().Katas.Count.ShouldBe(1);
    }

    [Test]
    public void Options_win_over_the_course_file()
    {
        Katas("grade", At("ada"), "--trust", "--course", At("course.yaml"), "--seed", "7", "--reveal", "all", "--json", At("other.json")).ShouldBe(ExitCode.AllPassed);

        ReportJson.TryRead<Report>(File.ReadAllText(At("other.json")), out var report, out _).ShouldBeTrue();
        (report.Seed, report.Options!.Reveal).ShouldBe((7, Reveal.All));
        Katas("compare", At("report.json"), At("other.json"), "--html", At("moved.html")).ShouldBe(ExitCode.NotAllPassed); // other names of hidden tests
        File.ReadAllText(At("moved.html")).ShouldContain("<th scope=\"row\">seed</th>");
    }

    [Test]
    public void Canvas_gets_the_mark_and_the_ungraded_cell_stays()
    {
        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", At("marks.csv")).ShouldBe(ExitCode.NotAllPassed);

        File.ReadAllText(At("marks.csv")).ShouldBe(Export.Replace("ada,A,\n", "ada,A,8\n", StringComparison.Ordinal));
        File.ReadAllText(At("export.csv")).ShouldBe(Export);
    }

    [Test]
    public void A_dry_run_writes_nothing()
    {
        var before = folder.Fingerprint();

        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--dry-run", "--out", At("export.csv")).ShouldBe(ExitCode.NotAllPassed);

        folder.Fingerprint().ShouldBe(before);
    }

    [Test]
    public void The_export_is_overwritten_only_when_told()
    {
        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", At("export.csv")).ShouldBe(ExitCode.CannotGrade);
        File.ReadAllText(At("export.csv")).ShouldBe(Export);

        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", At("export.csv"), "--overwrite").ShouldBe(ExitCode.NotAllPassed);
        File.ReadAllText(At("export.csv")).ShouldContain("ada,A,8\n");
    }

    [Test]
    public void Moodle_gets_grade_and_feedback()
    {
        folder.Write("participants.csv", "First name,Last name,Email address,Username\nAda,Lovelace,al@example.org,ada\n");

        Katas("gradebook", At("results"), "--moodle", At("participants.csv"), "--out", At("moodle.csv")).ShouldBe(ExitCode.NotAllPassed);

        File.ReadAllText(At("moodle.csv")).ShouldBe("Email address,Katas (points),Katas (feedback)\nal@example.org,8,8 of 10; 2 days late: −20 %\n");
    }

    [Test]
    public void A_folder_without_room_for_the_file_is_said_and_leaves_nothing()
    {
        Katas("gradebook", At("results"), "--canvas", At("export.csv"), "--out", Path.Combine(At("nowhere"), "marks.csv")).ShouldBe(ExitCode.CannotGrade);

        Directory.Exists(At("nowhere")).ShouldBeFalse();
    }

    [Test]
    public void Nothing_moves_between_results_and_themselves() => Katas("compare", At("results"), At("results")).ShouldBe(ExitCode.AllPassed);

    [Test]
    public void What_is_no_result_cannot_be_compared() => Katas("compare", At("export.csv"), At("results")).ShouldBe(ExitCode.CannotGrade);

    [Test]
    public void A_course_file_with_a_mistake_grades_nothing()
    {
        folder.Write("bad.yaml", "title: T\nseeed: 1\n");

        Katas("grade", At("ada"), "--trust", "--course", At("bad.yaml")).ShouldBe(ExitCode.CannotGrade);
    }

    private Report Report() => ReportJson.TryRead<Report>(File.ReadAllText(At("report.json")), out var report, out var reason) ? report : throw new InvalidDataException(reason);

    private string At(string file) => Path.Combine(folder.Path, file);

    private static int Katas(params string[] arguments) =>
        new RootCommand { GradeCommand.Create(), GradebookCommand.Create(), CompareCommand.Create() }.Parse(arguments).Invoke();
}

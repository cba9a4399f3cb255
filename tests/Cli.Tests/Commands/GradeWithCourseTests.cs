using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary><c>katas grade --course</c>: what the file decides, what options win over, and what the report records.</summary>
internal sealed class GradeWithCourseTests
{
    private TemporaryFolder folder = null!;

    [OneTimeSetUp]
    public void WriteSubmission()
    {
        folder = new TemporaryFolder();
        folder.Write("times.csv", "name,time\nada,2026-03-03T12:00:00+01:00\n");
        folder.Write("course.yaml",
            "title: T\nkatas: [{ kata: 0, weight: 10, limits: { call: 7 } }]\nseed: 42\nreveal: names\nlate: { due: "
                + "2026-03-01T23:59:00+01:00, lose: 10 %, per: day }\nsubmitted: times.csv\n");
        foreach (var file in new[] { "WarmUp.cs", "BreakIt.cs" })
        {
            folder.Write($"ada/exercises/{WarmUpSubmission.Kata}/{file}",
                File.ReadAllText(Path.Combine(TestKit.Paths.Solutions, WarmUpSubmission.Kata, file)));
        }
    }

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void The_report_records_the_mark_and_what_was_used()
    {
        var report = Grade();

        report.Mark!.Points.ShouldBe(Math.Round(8 * report.Score / report.MaxScore, 2)); // whatever a busy machine lets it earn
        report.Mark.Sentence.ShouldEndWith(" of 10; 2 days late: −20 %");
        report.Seed.ShouldBeNull("a learner may read it");
        report.Options!.Reveal.ShouldBe(Reveal.Names);
        report.Options.Katas.ShouldBe([new CourseKata(0, "warm-up", 10, false,
            CourseLimits.Of(Catalogue.Read(TestKit.Paths, "0").Katas[0].Limits) with { Call = 7 })]);
        report.Katas.Count.ShouldBe(1);
    }

    [Test]
    public void Options_win_over_the_course_file()
    {
        var report = Grade("--seed", "7", "--reveal", "all");

        (report.Seed, report.Options!.Reveal).ShouldBe((7, Reveal.All));
        Grade("--reveal", "all").Seed.ShouldBe(42);
    }

    [Test]
    public void A_course_file_with_a_mistake_grades_nothing()
    {
        folder.Write("bad.yaml", "title: T\nseeed: 1\n");

        Run("grade", At("ada"), "--trust", "--course", At("bad.yaml")).ShouldBe(ExitCode.CannotGrade);
    }

    [Test]
    public void A_table_of_times_with_a_mistake_grades_nothing()
    {
        folder.Write("bad.csv", "ada,yesterday\n");
        folder.Write("worse.yaml", "title: T\nsubmitted: bad.csv\n");

        Run("grade", At("ada"), "--trust", "--course", At("worse.yaml")).ShouldBe(ExitCode.CannotGrade);
    }

    private Report Grade(params string[] options)
    {
        Run(["grade", At("ada"), "--trust", "--course", At("course.yaml"), "--exit-zero", "--json", At("report.json"), .. options])
            .ShouldBe(ExitCode.AllPassed);
        return ReportJson.TryRead<Report>(File.ReadAllText(At("report.json")), out var report, out var reason) ? report
            : throw new InvalidDataException(reason);
    }

    private string At(string file) => Path.Combine(folder.Path, file);

    private static int Run(params string[] arguments) => KatasProcess.Run(arguments).ExitCode;
}

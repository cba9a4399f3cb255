using Courses.Tests.Support;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Tests.Support;

namespace Courses.Tests;

/// <summary>Points by task and points by test: a course may choose, and nothing mixes them.</summary>
[Category("Fast")]
internal sealed class PointSchemeTests
{
    private static readonly Catalogue Kit = Catalogue.Read(new KitPaths(Repository.Root, ""), "0");
    private static readonly Report ByTask = Samples.Report("ada", Samples.Divided(3));
    private static readonly Report ByTest = Samples.Report("ben", Samples.Divided(3) with { Tasks = [] });

    [Test]
    public void Without_a_word_of_the_course_katas_keep_their_tasks() => TasksIn("title: T").ShouldBe(Kit.Katas[0].Tasks);

    [Test]
    public void A_course_may_keep_the_tasks() => TasksIn("title: T\npoints: by-task").ShouldBe(Kit.Katas[0].Tasks);

    [Test]
    public void A_course_may_share_points_among_tests() => TasksIn("title: T\npoints: by-test").ShouldBeEmpty();

    [Test]
    public void A_report_without_tasks_has_points_by_test()
    {
        (ByTask.Scheme(), ByTest.Scheme()).ShouldBe((PointScheme.ByTask, PointScheme.ByTest));
        ReportReader.TryRead(ReportJsonV1.Write([ByTask]), out Report? old, out _).ShouldBeTrue();
        old!.Scheme().ShouldBe(PointScheme.ByTest);
        old.Score.ShouldBe(ByTask.Score);
    }

    [Test]
    public void A_class_says_how_its_points_are_divided()
    {
        Class(ByTask).Points.ShouldBe(PointScheme.ByTask);
        Class(ByTest).Points.ShouldBe(PointScheme.ByTest);
    }

    [Test]
    public void A_class_file_from_before_tasks_has_points_by_test()
    {
        var old = ReportJson.Write(Class(ByTest)).Replace(",\n  \"points\": \"byTest\"", "", StringComparison.Ordinal);

        old.ShouldNotContain("byTest");
        ReportJson.TryRead<ClassReport>(old, out var report, out var reason).ShouldBeTrue(reason);
        report!.Points.ShouldBe(PointScheme.ByTest);
    }

    [Test]
    public void Both_in_one_class_are_refused() => Should.Throw<UsageException>(() => Class(ByTask, ByTest)).Message.ShouldBe(
        "'ben' has points by test, 'ada' by task: such marks cannot stand side by side. "
        + "Grade all submissions with the same kit and course.");

    private static IReadOnlyList<KataTask> TasksIn(string course) => Kit.For(CourseText.Read(course), all: false).Katas.Single().Tasks;

    private static ClassReport Class(params Report[] reports)
    {
        var builder = new ClassReportBuilder();
        foreach (var report in reports)
            builder.Add(report);
        return builder.Build();
    }
}

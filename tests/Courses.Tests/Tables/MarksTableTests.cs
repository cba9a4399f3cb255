using Katas.Core.Verdicts;
using Katas.Courses.Tables;
using Katas.Reports.Class;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Courses.Tests.Tables;

/// <summary>The marks of a class as a table.</summary>
[Category("Fast")]
internal sealed class MarksTableTests
{
    [Test]
    public void There_is_one_row_per_submission_with_its_mark_and_its_katas()
    {
        var row = Rows(builder => builder.Add(InACourse.Late())).Single();

        (row["submission"], row["mark"], row["mark_out_of"], row["points"], row["max_points"]).ShouldBe(("ada", "24", "40", "10", "15"));
        row["explanation"].ShouldContain("2 days late: −40 %");
        new[] { row["kata_00"], row["kata_01"], row["kata_02"] }.ShouldBe(["5", "2.5", "2.5"]);
    }

    [Test]
    public void Without_a_course_the_mark_is_the_points() =>
        Rows(builder => builder.Add(Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed)))).Single()["mark"]
            .ShouldBe("2.5");

    [Test]
    public void Who_has_no_mark_has_an_empty_cell_and_a_reason()
    {
        var rows = Rows(builder =>
        {
            builder.Add(InACourse.WithoutAMark());
            builder.Refuse("bob", "It is encrypted.");
        });

        rows.Select(row => row["mark"]).ShouldBe(["", ""]);
        rows.Select(row => row["points"]).ShouldBe(["5", ""]);
        rows[0]["explanation"].ShouldBe("No mark: kata 01, 02 counts in the course and was not graded.");
        rows[1]["explanation"].ShouldEndWith("It is encrypted.");
        rows[1]["outcome"].ShouldBe("could not be graded");
    }

    [TestCase("=1+1")]
    [TestCase("＝1")]
    public void What_a_spreadsheet_would_run_becomes_text(string name) =>
        Rows(builder => builder.Refuse(name, name)).Single()["submission"].ShouldBe("'" + name);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(Action<ClassReportBuilder> fill)
    {
        var builder = new ClassReportBuilder();
        fill(builder);
        return CsvReportTests.Rows(MarksTable.Of(builder.Build()));
    }
}

using System.IO.Compression;
using Courses.Tests.Support;
using Katas.Courses.Gradebooks;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Gradebooks;

/// <summary>Exports of Blackboard and Brightspace: one column of points is filled, every other byte stays.</summary>
[Category("Fast")]
internal sealed class PointsGradebookTests
{
    private const string Blackboard =
        "\"Last Name\",\"First Name\",\"Username\",\"Student ID\",\"Last Access\",\"Availability\",\"Essay [Total Pts: 10 Score] |101\","
        + "\"Katas [Total Pts: 100 Score] |102\"\r\n"
        + "\"Lovelace\",\"Ada\",\"alovelace\",\"s1\",\"2026-03-01 10:00:00\",\"Yes\",\"9.5\",\"\"\r\n"
        + "\"Ng\",\"Bo\",\"bng\",\"s2\",\"\",\"Yes\",\"\",\"12\"\r\n";

    private const string Brightspace =
        "OrgDefinedId,Username,Last Name,First Name,Email,Katas Points Grade <Numeric MaxPoints:100 Weight:10>,End-of-Line Indicator\n"
        + "#2001,#alovelace,Lovelace,Ada,ada@example.org,,#\n#2002,#bng,Ng,Bo,bo@example.org,12.5,#\n";

    [Test]
    public void A_column_of_blackboard_is_filled()
    {
        var update = PointsGradebook.FillBlackboard(Blackboard, "Katas", Marks(
            Exports.Entry("Katas_alovelace_attempt_2026-03-01-10-00-00_katas", 18.5), Exports.Entry("s2", 12)), out _)!;

        update.Text.ShouldBe(Blackboard.Replace("\"9.5\",\"\"", "\"9.5\",\"18.5\"", StringComparison.Ordinal));
        update.Lines.Select(line => (line.Kind, line.Row, line.By)).ShouldBe(
            [(GradebookRowOutcome.Changed, "Ada Lovelace", "Username"), (GradebookRowOutcome.Same, "Bo Ng", "Student ID")]);
    }

    [TestCase("102")]
    [TestCase("Katas [Total Pts: 100 Score] |102")]
    public void A_column_is_named_by_its_id_or_heading(string assignment) =>
        PointsGradebook.FillBlackboard(Blackboard, assignment, Marks(), out _)!.Column.ShouldStartWith("Katas");

    [TestCase(null, "has 2 columns of points. Choose one with --assignment: 'Essay', 'Katas'")]
    [TestCase("Kata", "has no column of points for 'Kata'. Choose one of 'Essay', 'Katas'")]
    public void No_column_is_guessed(string? assignment, string expected)
    {
        PointsGradebook.FillBlackboard(Blackboard, assignment, Marks(), out var reason).ShouldBeNull();

        reason.ShouldBe(expected);
    }

    [Test]
    public void A_column_of_brightspace_is_filled()
    {
        var update = PointsGradebook.FillBrightspace(Brightspace, null, Marks(
            Exports.Entry("12345-678 - Ada Lovelace - Mar 1, 2026 1000 AM", 18.5), Exports.Entry("2002", 13), Exports.Entry("eve", 1)),
                out _)!;

        update.Text.ShouldBe(Brightspace.Replace("ada@example.org,,#", "ada@example.org,18.5,#", StringComparison.Ordinal)
            .Replace("12.5", "13", StringComparison.Ordinal));
        update.Lines.Select(line => line.Kind)
            .ShouldBe([GradebookRowOutcome.Changed, GradebookRowOutcome.Changed, GradebookRowOutcome.NoRow]);
    }

    [Test]
    public void Another_platforms_export_is_refused()
    {
        PointsGradebook.FillBlackboard("Student,ID\nAda,1\n", null, Marks(), out var reason).ShouldBeNull();

        reason.ShouldBe("has no column 'Username' or 'Student ID', so it is no gradebook of Blackboard. Export it again with user names");
    }

    [Test]
    public void The_only_assignment_of_canvas_is_not_taken_for_another()
    {
        const string text = "Student,ID,Section,Essay (12)\nPoints Possible,,,10\n\"Lovelace, Ada\",101,A,\n";

        CanvasGradebook.Fill(text, null, Marks(Exports.Entry("101", 1)), out var reason).ShouldBeNull();
        reason.ShouldBe("has one assignment, 'Essay (12)', and its 10 points are not the 20 of these marks. If it is the one, name it "
            + "with --assignment");
        CanvasGradebook.Fill(text, "Essay", Marks(Exports.Entry("101", 1)), out _).ShouldNotBeNull();
    }

    [Test]
    public void Feedback_pages_lie_in_folders_that_moodle_knows()
    {
        FeedbackArchive.FolderOf("Ada Lovelace_4711_assignsubmission_file_katas").ShouldBe("Ada Lovelace_4711_assignsubmission_file");
        FeedbackArchive.FolderOf("ada").ShouldBeNull();
        using var zip = new ZipArchive(new MemoryStream(FeedbackArchive.Of([("Ada Lovelace_4711_assignsubmission_file",
            "<p>"u8.ToArray())])));
        zip.Entries.Single().FullName.ShouldBe("Ada Lovelace_4711_assignsubmission_file/katas.html");
    }

    private static GradebookMarks Marks(params GradebookEntry[] entries) => new(entries, new Dictionary<string, string>());
}

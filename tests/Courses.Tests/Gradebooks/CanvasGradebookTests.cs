using System.Text;
using Courses.Tests.Support;
using CsCheck;
using Katas.Courses.Gradebooks;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Gradebooks;

/// <summary>The instructor's own export, filled; read back as Canvas reads it.</summary>
[Category("Fast")]
internal sealed class CanvasGradebookTests
{
    private static readonly IReadOnlyDictionary<string, string> NoMap = new Dictionary<string, string>();

    [Test]
    public void Canvas_takes_the_marks_and_would_create_nothing_new()
    {
        var before = new CanvasReader(Encoding.UTF8.GetBytes(Exports.Canvas), "Essay (12)", Exports.Katas);
        var filling = Fill(Exports.Entry("101", 18.5), Exports.Entry("s2", 0), Exports.Entry("JM@example.org", 3));

        var after = new CanvasReader(Encoding.UTF8.GetBytes(filling.Text), "Essay (12)", Exports.Katas);

        (after.Grade("101", Exports.Katas), after.Grade("102", Exports.Katas), after.Grade("105", Exports.Katas))
            .ShouldBe(("18.5", "0", "3"));
        after.WouldCreate.ShouldBe(before.WouldCreate);
        after.Students.Count.ShouldBe(before.Students.Count);
        after.PointsPossible.ShouldBe(before.PointsPossible);
    }

    [Test]
    public void Only_the_cells_that_change_change() =>
        Fill(Exports.Entry("101", 18.5), Exports.Entry("102", 7)).Text
            .ShouldBe(Exports.Canvas.Replace("9.5,,95.00", "9.5,18.5,95.00", StringComparison.Ordinal)
                .Replace("7,12.25,70", "7,7,70", StringComparison.Ordinal));

    [TestCase("101", "ID")]
    [TestCase("s1", "SIS User ID")]
    [TestCase("ada@example.org", "SIS Login ID")]
    [TestCase("ADA@example.org", "SIS Login ID")]
    [TestCase("Lovelace, Ada", "name")]
    [TestCase("Ada Lovelace", "name")]
    [TestCase("ada lovelace", "name")]
    [TestCase("lovelaceada_101_998877_answers", "ID")] // what Canvas calls a downloaded file
    [TestCase("lovelaceada_LATE_101_998877_102_103_x", "ID")]
    public void A_student_is_found_by_id_then_sis_ids_then_name(string submission, string by)
    {
        var line = Fill(Exports.Entry(submission, 1)).Lines[0];

        (line.Kind, line.Row, line.By).ShouldBe((GradebookRowOutcome.Changed, "Lovelace, Ada", by));
    }

    [Test]
    public void Decomposed_letters_of_file_names_are_the_same_letters() =>
        Fill(Exports.Entry("Jürgen Müller".Normalize(NormalizationForm.FormD), 5)).Lines[0].Row.ShouldBe("Müller, Jürgen");

    [Test]
    public void A_map_says_who_a_submission_is()
    {
        var filling = CanvasGradebook.Fill(Exports.Canvas, Exports.Katas,
            new([Exports.Entry("team7", 5), Exports.Entry("team8", 5)], new Dictionary<string, string>
            { ["team7"] = "102", ["team8"] = "999" }), out _)!;

        filling.Lines[0].ShouldBe(new GradebookRowUpdate(GradebookRowOutcome.Changed, "team7", "Ng, Bo", "map, ID", "12.25", "5", ""));
        filling.Lines[1].Kind.ShouldBe(GradebookRowOutcome.NoRow);
    }

    [TestCase("Bo Ng", GradebookRowOutcome.Ambiguous)]
    [TestCase("Grace Hopper", GradebookRowOutcome.NoRow)]
    [TestCase("Points Possible", GradebookRowOutcome.NoRow)]
    [TestCase("", GradebookRowOutcome.NoRow)]
    [TestCase("Manual Posting", GradebookRowOutcome.NoRow)]
    public void Who_is_not_found_once_is_said_and_not_filled(string submission, GradebookRowOutcome kind)
    {
        var filling = Fill(Exports.Entry(submission, 5));

        filling.Lines[0].Kind.ShouldBe(kind);
        filling.Text.ShouldBe(Exports.Canvas);
    }

    [Test]
    public void Two_submissions_of_one_student_fill_nothing()
    {
        var filling = Fill(Exports.Entry("101", 5), Exports.Entry("ada@example.org", 6));

        filling.Lines.Take(2).ShouldAllBe(line => line.Kind == GradebookRowOutcome.Twice
            && line.Note == "2 submissions are for this row: 101, ada@example.org");
        filling.Text.ShouldBe(Exports.Canvas);
    }

    [TestCase("102", null, GradebookRowOutcome.NoMark)] // no mark is never a zero
    [TestCase("103", 5.0, GradebookRowOutcome.Kept)] // N/A: not assigned
    [TestCase("104", 5.0, GradebookRowOutcome.Kept)] // EX: excused
    [TestCase("102", 12.25, GradebookRowOutcome.Same)]
    public void The_cell_stays(string submission, double? points, GradebookRowOutcome kind)
    {
        var filling = Fill(Exports.Entry(submission, points));

        filling.Lines[0].Kind.ShouldBe(kind);
        filling.Text.ShouldBe(Exports.Canvas);
    }

    [Test]
    public void Rows_without_a_submission_are_named() =>
        Fill(Exports.Entry("101", 1)).Lines.Where(line => line.Kind == GradebookRowOutcome.NoSubmission).Select(line => line.Row)
            .ShouldBe(["Ng, Bo", "Ng, Bo", "=cmd|' /C calc'!A0", "Müller, Jürgen", "Student, Test"]);

    [TestCase("Katas (77)")]
    [TestCase("Katas")]
    [TestCase("77")]
    public void An_assignment_is_chosen_by_heading_title_or_id(string assignment) =>
        CanvasGradebook.Fill(Exports.Canvas, assignment, new([], NoMap), out _)!.Column.ShouldBe(Exports.Katas);

    [TestCase(null, "has 2 assignments. Choose one with --assignment: 'Essay (12)', 'Katas (77)'")]
    [TestCase("Kata",
        "has no assignment 'Kata'. Did you mean 'Katas'? Make it in Canvas and export again, or choose one of 'Essay (12)', 'Katas (77)'")]
    [TestCase("Final Score (2026)",
        "has no assignment 'Final Score (2026)'. Make it in Canvas and export again, or choose one of 'Essay (12)', 'Katas (77)'")]
    [TestCase("Notes", "has no assignment 'Notes'. Make it in Canvas and export again, or choose one of 'Essay (12)', 'Katas (77)'")]
    public void A_column_is_never_invented(string? assignment, string expected)
    {
        CanvasGradebook.Fill(Exports.Canvas, assignment, new([], NoMap), out var reason).ShouldBeNull();

        reason.ShouldBe(expected);
    }

    [TestCase("", "is empty")]
    [TestCase("a,b,c,d\n1,2,3,4\n",
        "does not begin as a Canvas gradebook does: 'Student', 'ID', … , 'Section'. Export it in Canvas under Grades, and leave its "
            + "columns as they are")]
    [TestCase("Student,ID,Section,K (1)\nA,1,S\n", "has 3 cells on line 2 and 4 in its header. Export it again")]
    [TestCase("Student,ID,Section,K (1)\n\"A,1,S,\n", "is not CSV: the quotes of the row on line 2 do not pair up")]
    [TestCase("Student,ID,Section,Total\nA,1,S,\n",
        "has no assignment. Make one in Canvas and export again: a column that is not there would become a new assignment")]
    [TestCase("Student,ID,Section,K (1)\nPoints Possible,,,(read only)\nA,1,S,\n",
        "has a column 'K (1)' that Canvas will not read. Choose another with --assignment")]
    public void What_is_no_gradebook_is_refused(string text, string expected)
    {
        CanvasGradebook.Fill(text, null, new([], NoMap), out var reason).ShouldBeNull();

        reason.ShouldBe(expected);
    }

    [Test]
    public void Semicolons_and_decimal_commas_stay_what_they_are()
    {
        const string text =
            "Student;ID;SIS Login ID;Section;Katas (77)\r\n    Points Possible;;;;20,00\r\nLovelace, Ada;101;ada;A;1,50\r\nNg, "
                + "Bo;102;bo;B;\r\n";

        var filling = CanvasGradebook.Fill(text, null, new([Exports.Entry("ada", 1.5), Exports.Entry("Bo Ng", 12.75)], NoMap), out _)!;

        filling.Text.ShouldBe(text.Replace(";B;\r\n", ";B;12,75\r\n", StringComparison.Ordinal));
        filling.Notes.ShouldBeEmpty();
        new CanvasReader(Encoding.UTF8.GetBytes(filling.Text), Exports.Katas).Grade("102", Exports.Katas).ShouldBe("12.75");
    }

    [Test]
    public void Two_columns_of_names_are_a_name()
    {
        const string text = "LastName,FirstName,ID,SIS Login ID,Section,Katas (77)\nLovelace,Ada,101,al,A,\n";

        CanvasGradebook.Fill(text, null, new([Exports.Entry("Ada Lovelace", 4)], NoMap), out _)!.Text.ShouldEndWith("101,al,A,4\n");
    }

    [Test]
    public void Other_points_in_canvas_are_said() =>
        CanvasGradebook.Fill(Exports.Canvas.Replace(",10,20,", ",10,100,", StringComparison.Ordinal), "77",
            new([Exports.Entry("101", 4)], NoMap), out _)!.Notes.Single()
            .ShouldStartWith("Canvas has 100 points possible and full marks here are 20.");

    [Test]
    public void Whatever_the_other_cells_hold_they_stay_to_the_byte()
    {
        var cell = Gen.OneOf(Gen.Const(""), Gen.Const("=SUM(A1)"), Gen.Const("\"a,\"\"b\"\"\""), Gen.Const("\"x\r\ny\""), Gen.Const("é😀"),
            Gen.Const(" 1.5 "));
        var end = Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"));
        Gen.Select(cell.Array[3].Array[0, 6], end, Gen.Bool).Sample((rows, newLine, atEnd) =>
        {
            string Text(string mark) =>
                string.Join(newLine, rows.Select((row, index) => $"N{index},{index},S,{row[0]},{(index == 0 ? mark : row[1])},{row[2]}")
                    .Prepend("Student,ID,Section,Own,K (1),Final Score")) + (atEnd ? newLine : "");
            var first = rows.Length == 0 ? "" : rows[0][1];
            var filling = CanvasGradebook.Fill(Text(first), null, new([Exports.Entry("0", 7.5)], NoMap), out _)!;
            filling.Text.ShouldBe(Text("7.5"));
        }, iter: 500);
    }

    private static GradebookUpdate Fill(params GradebookEntry[] entries) =>
        CanvasGradebook.Fill(Exports.Canvas, Exports.Katas, new(entries, NoMap), out _).ShouldNotBeNull();
}

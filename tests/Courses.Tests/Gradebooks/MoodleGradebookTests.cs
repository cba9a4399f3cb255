using Courses.Tests.Support;
using Katas.Courses.Gradebooks;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Gradebooks;

/// <summary>The file for Moodle's grade import: an identity from the export, a grade and feedback in every row.</summary>
[Category("Fast")]
internal sealed class MoodleGradebookTests
{
    private static readonly IReadOnlyDictionary<string, string> NoMap = new Dictionary<string, string>();

    [Test]
    public void Grade_and_feedback_come_together_for_those_who_have_a_mark()
    {
        var filling = Fill(new MoodleChoice("Katas", null), Exports.Entry("ada@example.org", 18.5, "all right, \"nearly\""),
            Exports.Entry("s2", null), Exports.Entry("Jürgen Müller", 0, "try again"));

        filling.Text.ShouldBe(
            "Email address,Katas,Katas (feedback)\nada@example.org,18.5,\"all right, \"\"nearly\"\"\"\njm@example.org,0,try again\n");
        filling.Lines.Select(line => (line.Kind, line.Submission, line.By, line.Old, line.New)).ShouldBe([
            (GradebookRowOutcome.Changed, "ada@example.org", "Email address", "", "18.5"),
            (GradebookRowOutcome.NoMark, "s2", "ID number", "12.00", "12.00"),
            (GradebookRowOutcome.Changed, "Jürgen Müller", "name", "", "0")]);
    }

    [Test]
    public void The_name_moodle_gives_to_a_download_finds_the_student()
    {
        var line = Fill(new MoodleChoice(null, null), Exports.Entry("Ada Lovelace_4711_assignsubmission_file", 1)).Lines[0];

        (line.Kind, line.Row, line.By).ShouldBe((GradebookRowOutcome.Changed, "Ada Lovelace", "name"));
    }

    [Test]
    public void Without_a_title_the_grade_is_called_katas() =>
        Fill(new MoodleChoice(null, null), Exports.Entry("s2", 1)).Text.ShouldStartWith("Email address,Katas (points),Katas (feedback)\n");

    [Test]
    public void A_row_never_lacks_an_identity()
    {
        const string text = "ID number,Username\ns1,ada\n,bo\n";

        Fill(text, new MoodleChoice(null, null), Exports.Entry("ada", 1), Exports.Entry("bo", 2)).Text.ShouldContain("\nada,1,");
        Fill(text, new MoodleChoice(null, "ID number"), Exports.Entry("s1", 1)).Text.ShouldContain("\ns1,1,");

        MoodleGradebook.Fill(text.Replace(",Username", ",Other", StringComparison.Ordinal), new MoodleChoice(null, "id number"),
            new([Exports.Entry("", 1)], NoMap), out _)!.Lines[0].Kind.ShouldBe(GradebookRowOutcome.NoRow);
    }

    [Test]
    public void Without_a_column_that_identifies_students_there_is_no_file()
    {
        const string text = "First name,Last name,ID number\nAda,Lovelace,\n";

        MoodleGradebook.Fill(text, new MoodleChoice(null, null), new([Exports.Entry("Ada Lovelace", 1)], NoMap), out var reason)
            .ShouldBeNull();

        reason.ShouldBe(
            "does not identify every student: no column of 'ID number' is filled and different in all rows that get a grade");
    }

    [TestCase("Vorname,E-Mail\nAda,none\n", null, "has no column 'Email address', 'Username' or 'ID number', and none that "
        + "holds addresses. "
        + "Name the one that identifies students with --id: 'Vorname', 'E-Mail'")]
    [TestCase("Vorname,E-Mail\nAda,a@b.c\n", "EMail", "has no column 'EMail'. Did you mean 'E-Mail'? It has 'Vorname', 'E-Mail'")]
    [TestCase("Email,Email\na,b\n", "Email", "has 2 columns 'Email'. Leave one")]
    public void A_header_that_does_not_say_who_is_refused(string text, string? by, string expected)
    {
        MoodleGradebook.Fill(text, new MoodleChoice(null, by), new([], NoMap), out var reason).ShouldBeNull();

        reason.ShouldBe(expected);
    }

    [Test]
    public void A_column_in_another_language_is_named_with_by() =>
        Fill("Vorname;E-Mail-Adresse\nAda;a@b.c\n", new MoodleChoice(null, "E-Mail-Adresse"), Exports.Entry("a@b.c", 1)).Text
            .ShouldStartWith("E-Mail-Adresse,");

    [Test]
    public void Formulas_and_markup_in_feedback_are_text_and_the_identity_stays_as_it_is()
    {
        var filling = Fill(new MoodleChoice(null, "ID number"), Exports.Entry("=s1", 1, "=cmd|'/C calc'!A0 <script>&\u001b[2J"));

        filling.Text.ShouldEndWith("\n=s1,1,'=cmd|'/C calc'!A0 &lt;script&gt;&amp;␛[2J\n");
    }

    [Test]
    public void More_than_moodle_takes_is_said() =>
        Fill(new MoodleChoice(null, null), Exports.Entry("s2", 101)).Notes.Single().ShouldStartWith("1 grades are above 100.");

    private static GradebookUpdate Fill(MoodleChoice choice, params GradebookEntry[] entries) => Fill(Exports.Moodle, choice, entries);

    private static GradebookUpdate Fill(string text, MoodleChoice choice, params GradebookEntry[] entries) =>
        MoodleGradebook.Fill(text, choice, new(entries, NoMap), out _).ShouldNotBeNull();
}

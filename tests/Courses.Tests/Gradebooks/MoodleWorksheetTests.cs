using Courses.Tests.Support;
using Katas.Courses.Gradebooks;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Gradebooks;

/// <summary>Moodle's grading worksheet and exports in other languages, told by the place and content of their columns.</summary>
[Category("Fast")]
internal sealed class MoodleWorksheetTests
{
    private const string English =
        "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last "
            + "modified (grade),"
        + "Feedback comments\n"
        + "Participant 4711,Ada Lovelace,ada@example.org,Submitted for grading - ,,100.00,Yes,\"Sunday, 1 March 2026, 10:00 AM\",-,\n"
        + "Participant 4712,Jürgen Müller,jm@example.org,Submitted for grading - ,5.00,100.00,Yes,\"Sunday, 1 March 2026, 10:00 "
        + "AM\",-,old\n"
        + "Participant 4713,Pat O'Brien,pat@example.org,No submission - ,,100.00,Yes,-,-,\n";

    private const string German =
        "Teilnehmer/in,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung,Bewertung kann geändert werden,"
        + "Zuletzt geändert (Abgabe),Zuletzt geändert (Bewertung),Feedback als Kommentar\n"
        + "Teilnehmer/in4711,Ada Lovelace,ada@example.org,Zur Bewertung abgegeben - ,,\"100,00\",Ja,\"Sonntag, 1. März 2026, 10:00\",-,\n";

    private const string French =
        "\"Prénom\",\"Nom de famille\",\"Adresse de courriel\",\"Total du cours (Brut)\"\n\"Ada\",\"Lovelace\",\"ada@example.org\",\"-\"\n";

    private const string Spanish = "Nombre;Apellido(s);Dirección de correo;Total del curso (Real)\nAda;Lovelace;ada@example.org;-\n";

    [Test]
    public void Only_grades_and_feedback_of_the_worksheet_change()
    {
        var update = Fill(English, Exports.Entry("Ada Lovelace_4711_assignsubmission_file_", 18.5, "well, \"done\""),
            Exports.Entry("Somebody Else_4712_assignsubmission_file", 5));

        update.IsExport.ShouldBeTrue();
        update.Text.ShouldBe(English.Replace("grading - ,,100.00,Yes,\"Sunday, 1 March 2026, 10:00 AM\",-,\n",
            "grading - ,18.5,100.00,Yes,\"Sunday, 1 March 2026, 10:00 AM\",-,\"well, \"\"done\"\"\"\n", StringComparison.Ordinal));
        update.Lines.Select(line => (line.Kind, line.Row, line.By)).ShouldBe([
            (GradebookRowOutcome.Changed, "Ada Lovelace", "Identifier"), (GradebookRowOutcome.Same, "Jürgen Müller", "Identifier"),
            (GradebookRowOutcome.NoSubmission, "Pat O'Brien", "")]);
    }

    [Test]
    public void A_worksheet_in_another_language_keeps_its_decimal_commas() =>
        Fill(German, Exports.Entry("Teilnehmer 4711_4711_assignsubmission_file", 18.5, "gut")).Text
            .ShouldContain("abgegeben - ,\"18,5\",\"100,00\",Ja");

    [TestCase(French, "Adresse de courriel")]
    [TestCase(Spanish, "Dirección de correo")]
    public void An_export_in_another_language_is_read_by_what_its_columns_hold(string text, string identity)
    {
        var update = Fill(text, Exports.Entry("Ada Lovelace_4711_assignsubmission_file", 18.5, "bien"));

        update.Text.ShouldStartWith($"{identity},Katas (points),Katas (feedback)\nada@example.org,18.5,bien\n");
    }

    [Test]
    public void Last_names_first_are_tried_where_nothing_else_matches() =>
        Fill(French, Exports.Entry("Lovelace Ada_4711_assignsubmission_file", 1)).Lines[0].Kind.ShouldBe(GradebookRowOutcome.Changed);

    [Test]
    public void Columns_can_be_named_outright()
    {
        const string text = "a,b,c,d\nLovelace,Ada,7,12\n";
        var choice = new MoodleChoice(null, "c") { Name = "b,a", Mark = "d" };

        var line = MoodleGradebook.Fill(text, choice, Marks(Exports.Entry("Ada Lovelace", 3)), out _)!.Lines[0];

        (line.Row, line.Old, line.New).ShouldBe(("Ada Lovelace", "12", "3"));
    }

    [Test]
    public void A_column_that_is_named_and_not_there_is_refused()
    {
        MoodleGradebook.Fill(French, new MoodleChoice(null, null) { Name = "Nom" }, Marks(), out var reason).ShouldBeNull();

        reason.ShouldStartWith("has no column 'Nom'. Name the column of full names, or two with a comma:");
    }

    [Test]
    public void Where_nothing_matches_that_is_known() =>
        Fill(English, Exports.Entry("bob", 1)).HasMatches().ShouldBeFalse();

    private static GradebookUpdate Fill(string text, params GradebookEntry[] entries) =>
        MoodleGradebook.Fill(text, new MoodleChoice(null, null), Marks(entries), out var reason).ShouldNotBeNull(reason);

    private static GradebookMarks Marks(params GradebookEntry[] entries) => new(entries, new Dictionary<string, string>());
}

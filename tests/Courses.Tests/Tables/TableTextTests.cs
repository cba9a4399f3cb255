using System.Text;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Gradebooks;
using Katas.Courses.Parsing;
using Katas.Courses.Tables;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Courses.Tests.Tables;

/// <summary>Files as other programs write them, tables that instructors write, and cells that spreadsheets must not run.</summary>
[Category("Fast")]
internal sealed class TableTextTests
{
    [TestCase(false)]
    [TestCase(true)]
    public void Utf8_is_written_with_the_mark_it_had(bool mark)
    {
        byte[] content = [.. mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes("é")];

        var file = TextFile.Read(content, out _)!;

        file.Text.ShouldBe("é");
        file.Encoded("é").ShouldBe(content);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Utf16_is_read_and_written_as_utf8(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        var file = TextFile.Read([.. encoding.GetPreamble(), .. encoding.GetBytes("é")], out _)!;

        (file.Text, file.Wide).ShouldBe(("é", true));
        file.Encoded("é").ShouldBe([0xEF, 0xBB, 0xBF, 0xC3, 0xA9]);
    }

    [Test]
    public void Other_encodings_are_refused_with_the_place()
    {
        TextFile.Read(Encoding.Latin1.GetBytes("a\nb\nMüller"), out var reason).ShouldBeNull();
        reason.ShouldBe("is not UTF-8: byte 0xFC on line 3. Export it again, or save it as 'CSV UTF-8'");

        TextFile.Read(Encoding.Unicode.GetBytes("ab"), out reason).ShouldBeNull();
        reason.ShouldStartWith("holds zero bytes");
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@x", "'@x")]
    [TestCase(" =1", "' =1")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("\t", "'\t")]
    [TestCase("\n=1", "'\n'=1")]
    [TestCase(" \n =1", "' \n' =1")]
    [TestCase("＝1", "'＝1")]
    [TestCase("＋1", "'＋1")]
    [TestCase("－1", "'－1")]
    [TestCase("＠x", "'＠x")]
    [TestCase("|x", "'|x")]
    [TestCase("%x", "'%x")]
    [TestCase("\"=1", "'\"=1")]
    [TestCase("a;=1", "a;'=1")]
    [TestCase("a;; \"＝1", "a;;' \"＝1")]
    [TestCase("first\n-1\n－2", "first\n'-1\n'－2")]
    [TestCase("'=1", "'=1")]
    [TestCase("Softmax([1, -2]); then 3", "Softmax([1, -2]); then 3")]
    [TestCase("expected: 0.5\ngot:      -1", "expected: 0.5\ngot:      -1")]
    [TestCase("7.5 of 20", "7.5 of 20")]
    [TestCase("", "")]
    public void A_spreadsheet_calculates_nothing_of_ours(string text, string cell) => CellText.Escape(text).ShouldBe(cell);

    [Test]
    public void Feedback_is_neither_a_formula_nor_markup() =>
        CellText.EscapeHtml("\r\n=1 <b>&\r\n-2").ShouldBe("'\n'=1 &lt;b&gt;&amp;\n'-2");

    [TestCase('\n')]
    [TestCase(' ')]
    [TestCase(';')]
    [TestCase('"')]
    // with a pattern that starts over at each one it would take hours
    public void A_long_text_of_separators_takes_no_long_time(char separator)
        => CellText.Escape(new string(separator, 1 << 20) + "x").Length.ShouldBeGreaterThan(1 << 20);

    [Test]
    public void Times_are_read_by_name()
    {
        var (times, problems) = NameTable.Times("name,time\nada,2026-03-01T12:00:00+01:00\n\"o'brien, bob\",2026-03-01T11:00:00Z\n");

        problems.ShouldBeEmpty();
        times.Select(pair => (pair.Key, pair.Value.UtcDateTime.Hour)).ShouldBe([("ada", 11), ("o'brien, bob", 11)]);
    }

    [Test]
    public void What_is_wrong_in_a_table_is_said_with_its_line()
    {
        var (_, problems) =
            NameTable.Times("ada,2026-03-01T12:00:00\nbob,2026-03-01T12:00:00Z,x\neve,2026-03-01T12:00:00Z\neve,2026-03-01T12:00:00Z\n");

        problems.ShouldBe([
            new FileProblem(1,
                "'2026-03-01T12:00:00' is given for 'ada'. Allowed: a time that exists, with its offset, such as "
                    + "2026-03-01T23:59:00+01:00 or 2026-03-01T22:59:00Z."),
            new FileProblem(2, "The row has 3 cells. Allowed: two, name,time."),
            new FileProblem(4, "'eve' is given twice. Keep one.")]);
    }

    [Test]
    public void Feedback_explains_the_mark_and_names_the_traps()
    {
        var report = Samples.Report("ada", Samples.Kata(0, Outcome.Passed),
            Samples.Kata(4, Outcome.Passed, Outcome.Failed) with { Traps = [Samples.Trap("missing-scale")] });

        Feedback.Of(report, new Mark(15, 20, "15 of 20", null))
            .ShouldBe(
                "15 of 20\n04 The kata 4: 2.5 of 5. 1 passed, 1 not.\n  missing-scale in Softmax: What missing-scale does, and what to "
                    + "think about.");
    }
}

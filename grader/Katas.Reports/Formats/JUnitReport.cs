using System.Globalization;
using System.Text;
using System.Xml;
using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// JUnit-style XML, which CI services read: one suite per kata, one case per test. A wrong answer is a failure; a compile error, a crash,
/// a timeout or a forbidden request is an error; what is not started is skipped.
/// </summary>
public static class JUnitReport
{
    private static readonly XmlWriterSettings Settings =
        new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>All reports in one file.</summary>
    public static string Of(IReadOnlyList<Report> reports)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "katas");
            WriteCounts(xml, [.. reports.SelectMany(report => report.Katas).SelectMany(kata => kata.Tests)]);
            foreach (var report in reports)
            {
                foreach (var kata in report.Katas)
                    WriteSuite(xml, report, kata);
            }
            xml.WriteEndElement();
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteSuite(XmlWriter xml, Report report, Verdict kata)
    {
        var name = $"{SafeText.OnOneLine(report.Submission)}.{kata.Folder}";
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        WriteCounts(xml, kata.Tests);
        WriteProperties(xml, Properties(report, kata));
        foreach (var (test, unique) in kata.Tests.Zip(UniqueNames(kata.Tests)))
            WriteCase(xml, name, unique, test);
        xml.WriteEndElement();
    }

    /// <summary>CI services take cases of one name for one case, so a name that was there before is counted.</summary>
    private static IEnumerable<string> UniqueNames(IReadOnlyList<TestVerdict> tests)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in tests.Select(test => SafeText.OnOneLine(test.Name)))
        {
            var unique = name;
            for (var count = 2; !seen.Add(unique); count++)
                unique = $"{name} ({count})";
            yield return unique;
        }
    }

    private static IEnumerable<(string Name, string Value)> Properties(Report report, Verdict kata) =>
    [
        ("title", kata.Title), ("outcome", OutcomeNames.InWords(kata.Outcome)), ("score", NumberFormat.Points(kata.Points)), ("max",
        NumberFormat.Points(kata.MaxPoints)),
        .. kata.Tasks.SelectMany(Properties),
        .. kata.Traps.Select(trap => (trap.IsRelation ? "relation" : "trap", trap.Slug)),
        .. report.Mark is { } mark ? [("mark", mark.Sentence)] : Array.Empty<(string, string)>(),
        .. ReadingText.Remarks(report, kata.Folder).Select(remark => ("remark", remark)),
        .. ReadingText.NotCounted(report) is { Length: > 0 } left ? [("files", left)] : Array.Empty<(string, string)>(),
        ("kit", report.Kit), ("isolation", report.Isolation),
        .. report.Layers is { } layers ? [("layers", string.Join(' ', layers))] : Array.Empty<(string, string)>(),
        .. report.Seed is { } seed ? [("seed", seed.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
    ];

    private static IEnumerable<(string Name, string Value)> Properties(TaskVerdict task) =>
    [
        ($"task.{task.Id}", task.Title),
        ($"task.{task.Id}.score", NumberFormat.Points(task.Points)),
        ($"task.{task.Id}.max", NumberFormat.Points(task.MaxPoints)),
    ];

    private static void WriteCase(XmlWriter xml, string suite, string name, TestVerdict test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("classname", suite);
        if (test.Ms is { } ms)
            xml.WriteAttributeString("time", Seconds(ms));
        WriteProperties(xml,
        [
            ("suite", test.Suite == SuiteKind.Hidden ? "hidden" : "public"),
            .. test.Task is { } task ? [("task", task), ("kind", test.IsEdge ? "edge" : "core")] : Array.Empty<(string, string)>(),
        ]);
        WriteResult(xml, test);
        if (test.Output.Length > 0)
            xml.WriteElementString("system-out", SafeText.Of(test.Output));
        xml.WriteEndElement();
    }

    private static void WriteResult(XmlWriter xml, TestVerdict test)
    {
        if (ElementOf(test.Outcome) is not { } element)
            return;
        var words = OutcomeNames.InWords(test.Outcome);
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", test.Details is { } details && TestMessageText.Sentence(details) is { Length: > 0 } sentence
            ? SafeText.OnOneLine(sentence) : words);
        if (element != "skipped")
        {
            xml.WriteAttributeString("type", words);
            xml.WriteString(test.Message.Length > 0 ? SafeText.Of(test.Message) : words);
        }
        xml.WriteEndElement();
    }

    private static string? ElementOf(Outcome outcome) => outcome switch
    {
        Outcome.Passed => null,
        Outcome.NotStarted or Outcome.Skipped => "skipped",
        Outcome.Failed => "failure",
        _ => "error",
    };

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<TestVerdict> tests)
    {
        xml.WriteAttributeString("tests", Count(tests.Count));
        xml.WriteAttributeString("failures", Count(tests.Count(test => ElementOf(test.Outcome) == "failure")));
        xml.WriteAttributeString("errors", Count(tests.Count(test => ElementOf(test.Outcome) == "error")));
        xml.WriteAttributeString("skipped", Count(tests.Count(test => ElementOf(test.Outcome) == "skipped")));
        if (tests.Any(test => test.Ms is not null))
            xml.WriteAttributeString("time", Seconds(tests.Sum(test => test.Ms ?? 0)));
    }

    private static void WriteProperties(XmlWriter xml, IEnumerable<(string Name, string Value)> properties)
    {
        xml.WriteStartElement("properties");
        foreach (var (name, value) in properties)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", SafeText.OnOneLine(name));
            xml.WriteAttributeString("value", SafeText.OnOneLine(value));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(long milliseconds) => (milliseconds / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
}

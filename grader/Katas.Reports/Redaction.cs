using Katas.Core.Verdicts;
using Katas.Testing;

namespace Katas.Reports;

/// <summary>Takes out of a report what its reader should not see. Points and outcomes stay.</summary>
public static class Redaction
{
    public static Report Redact(this Report report, Reveal reveal) =>
        reveal == Reveal.All ? report : report with { Katas = [.. report.Katas.Select(kata => Redact(kata, reveal))] };

    private static Verdict Redact(Verdict kata, Reveal reveal) => kata with
    {
        Tests = [.. kata.Tests.Select((test, index) => test.Suite == SuiteKind.Public ? test : Redact(test, index, reveal))],
        Traps = [.. kata.Traps.Select(trap => trap.Hidden ? trap with { Evidence = "" } : trap)],
        FirstDifference = kata.FirstDifference is { Hidden: true } difference ? Redact(difference, reveal) : kata.FirstDifference,
    };

    /// <summary>Of a hidden test's call the member and the place may be told, but no value that went in, came or should have come.</summary>
    private static Difference? Redact(Difference difference, Reveal reveal) =>
        reveal == Reveal.Messages ? difference with { Call = $"{WithoutArguments(difference.Call)}(…), in a hidden test", Expected = "", Got = "" } : null;

    private static TestVerdict Redact(TestVerdict test, int index, Reveal reveal) => test with
    {
        Name = reveal == Reveal.None ? $"Hidden test {index + 1}" : WithoutArguments(test.Name),
        Message = reveal == Reveal.Messages || test.Outcome == Outcome.NotStarted ? WithoutSecrets(test) : "",
        Output = "", // a learner's code may print what a hidden test passed in
    };

    /// <summary>The first line says what was asked; below it stand what went in, what should have come and what came, through which inputs could be carried out.</summary>
    private static string WithoutSecrets(TestVerdict test)
    {
        if (test.Outcome != Outcome.Failed)
            return OwnWords(test);
        var lines = test.Message.Split('\n');
        return Array.Exists(lines, line => line.StartsWith(Mismatch.ExpectedLabel, StringComparison.Ordinal)) ? lines[0] : WithoutDetail(lines[0]);
    }

    /// <summary>Our own sentence without what learner's code wrote into it: the sentence of a stub, the text of an exception.</summary>
    private static string OwnWords(TestVerdict test) => test.Outcome switch
    {
        Outcome.NotStarted => test.Message.Length == 0 ? "" : "not started",
        Outcome.Forbidden when test.Message.IndexOf(" (", StringComparison.Ordinal) is > 0 and var start && test.Message.LastIndexOf(')') is var end && end > start =>
            test.Message[..start] + test.Message[(end + 1)..],
        Outcome.Crashed when test.Message.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && test.Message.StartsWith("An exception", StringComparison.Ordinal) =>
            test.Message[..colon] + ".",
        _ => test.Message,
    };

    /// <summary>The arguments of a test are often what it asks and what it expects: "The last id is fine(7,64,3136)".</summary>
    private static string WithoutArguments(string name) => name.IndexOf('(', StringComparison.Ordinal) is var start and >= 0 ? name[..start] : name;

    /// <summary>"Softmax threw FormatException: secret" keeps the type only, and an answer that is no plain data loses its size: both may carry what a hidden test passed in.</summary>
    private static string WithoutDetail(string line)
    {
        var told = Math.Max(line.IndexOf(" threw ", StringComparison.Ordinal), line.IndexOf(" not plain data", StringComparison.Ordinal));
        var colon = told < 0 ? -1 : line.IndexOf(':', told);
        return colon < 0 ? line : line[..colon] + ".";
    }
}

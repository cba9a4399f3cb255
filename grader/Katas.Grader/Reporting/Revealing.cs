using Katas.Kit;
using Katas.Reports;

namespace Katas.Grader.Reporting;

/// <summary>Takes out of a report what its reader should not see. Points and outcomes stay.</summary>
internal static class Revealing
{
    public static Report Shown(this Report report, Reveal reveal) =>
        reveal == Reveal.All ? report : report with { Katas = [.. report.Katas.Select(kata => Shown(kata, reveal))] };

    private static KataReport Shown(KataReport kata, Reveal reveal) => kata with
    {
        Tests = [.. kata.Tests.Select((test, index) => test.Suite == SuiteKind.Public ? test : Shown(test, index, reveal))],
        // Evidence speaks of calls that may be hidden ones.
        Traps = reveal == Reveal.Messages ? kata.Traps : [.. kata.Traps.Select(trap => trap with { Evidence = "" })],
        // A place and what came, but not what should have come.
        FirstDifference = reveal == Reveal.Messages && kata.FirstDifference is { } difference ? difference with { Expected = "" } : null,
    };

    private static TestReport Shown(TestReport test, int index, Reveal reveal) => test with
    {
        Name = reveal == Reveal.None ? $"Hidden test {index + 1}" : WithoutArguments(test.Name),
        Message = reveal == Reveal.Messages || test.Outcome == Outcome.NotStarted ? WithoutSecrets(test) : "",
        Output = "", // a learner's code may print what a hidden test passed in
    };

    private static string WithoutSecrets(TestReport test)
    {
        if (test.Outcome != Outcome.Failed)
            return OwnWords(test);
        var lines = test.Message.Split('\n');
        return Array.Exists(lines, line => line.StartsWith(Mismatch.ExpectedLabel, StringComparison.Ordinal))
            ? string.Join('\n', lines.Where((line, index) => index == 0 || MayBeShown(line)))
            : WithoutExceptionText(lines[0]);
    }

    /// <summary>Our own sentence without what learner's code wrote into it: the sentence of a stub, the text of an exception.</summary>
    private static string OwnWords(TestReport test) => test.Outcome switch
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

    /// <summary>What came, the caret under it, and what was asked in a generated case.</summary>
    private static bool MayBeShown(string line) => line.StartsWith(Mismatch.GotLabel, StringComparison.Ordinal)
        || line.StartsWith(Mismatch.CaseLabel, StringComparison.Ordinal) || line.AsSpan().Trim() is "^";

    /// <summary>"Softmax threw FormatException: secret" keeps the type only: the text may carry what a hidden test passed in.</summary>
    private static string WithoutExceptionText(string line)
    {
        var threw = line.IndexOf(" threw ", StringComparison.Ordinal);
        var colon = threw < 0 ? -1 : line.IndexOf(':', threw);
        return colon < 0 ? line : line[..colon] + ".";
    }
}

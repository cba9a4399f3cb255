using Katas.Grader.Diagnosing;
using Katas.Grader.Running;
using Katas.Kit;

namespace Katas.Grader.Judging;

/// <summary>What a report shows of hidden tests.</summary>
internal enum Reveal
{
    /// <summary>Only how many there are and what became of them.</summary>
    None,

    /// <summary>Their names and outcomes.</summary>
    Names,

    /// <summary>Also their sentences and what came, but no expected value and nothing the learner's code wrote.</summary>
    Messages,

    /// <summary>Everything: for the instructor.</summary>
    All,
}

/// <summary>Takes out of a grade what its reader should not see. Points and outcomes stay.</summary>
internal static class Revealing
{
    public static Grade Shown(this Grade grade, Reveal reveal) =>
        reveal == Reveal.All ? grade : grade with { Verdicts = [.. grade.Verdicts.Select(verdict => Shown(verdict, reveal))] };

    private static Verdict Shown(Verdict verdict, Reveal reveal) => verdict with
    {
        Tests = [.. verdict.Tests.Select((test, index) => test.Test.Suite == SuiteKind.Public ? test : Shown(test, index, reveal))],
        Diagnosis = Shown(verdict.Diagnosis, reveal),
    };

    private static JudgedTest Shown(JudgedTest test, int index, Reveal reveal) => test with
    {
        Test = test.Test with { Name = reveal == Reveal.None ? $"Hidden test {index + 1}" : WithoutArguments(test.Test.Name) },
        Message = reveal == Reveal.Messages || test.Outcome == Outcome.NotStarted ? WithoutSecrets(test) : "",
        Output = "", // a learner's code may print what a hidden test passed in
    };

    /// <summary>The arguments of a test are often what it asks and what it expects: "The last id is fine(7,64,3136)".</summary>
    private static string WithoutArguments(string name) => name.IndexOf('(', StringComparison.Ordinal) is var start and >= 0 ? name[..start] : name;

    /// <summary>A place and what came, but not what should have come; evidence speaks of calls that may be hidden ones.</summary>
    private static Diagnosis Shown(Diagnosis diagnosis, Reveal reveal) => new(
        reveal == Reveal.Messages ? diagnosis.Traps : [.. diagnosis.Traps.Select(trap => trap with { Evidence = "" })],
        reveal == Reveal.Messages && diagnosis.FirstDifference is { } difference ? difference with { Expected = "" } : null);

    private static string WithoutSecrets(JudgedTest test)
    {
        if (test.Outcome != Outcome.Failed)
            return test.Message;
        var lines = test.Message.Split('\n');
        return Array.Exists(lines, line => line.StartsWith(Mismatch.ExpectedLabel, StringComparison.Ordinal))
            ? string.Join('\n', lines.Where((line, index) => index == 0 || MayBeShown(line)))
            : WithoutExceptionText(lines[0]);
    }

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

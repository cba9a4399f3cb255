using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>Exercism's <c>results.json</c>, version 3: tests in the order of the suites, each linked to its kata as the task.</summary>
public static class ExercismReport
{
    private const int LongestMessage = 65_535;
    private const int LongestOutput = 500;

    /// <summary>The file for one submission.</summary>
    public static string Of(Report report)
    {
        var status = Status(report);
        var message = status == "error" ? Shortened(WhyNothingRan(report), LongestMessage) : null;
        var tests = report.Katas.Index().SelectMany(kata => kata.Item.Tests.Select(test => Entry(test, kata.Item, kata.Index + 1)));
        return ExternalJson.WriteSnake(new Results(3, status, message, [.. tests]));
    }

    /// <summary>An error is when nothing ran; a wrong answer, and one that never came, is a fail.</summary>
    private static string Status(Report report)
    {
        var outcomes = report.Katas.SelectMany(kata => kata.Tests).Select(test => test.Outcome).ToHashSet();
        if (outcomes.Contains(Outcome.CompileError) && outcomes.IsSubsetOf([Outcome.CompileError, Outcome.NotStarted]))
            return "error";
        return report.AllPassed() ? "pass" : "fail";
    }

    private static string WhyNothingRan(Report report) => string.Join('\n', ReadingText.Lines(report).Concat(report.Problems.Count > 0
        ? report.Problems.Select(problem => $"{problem.File}({problem.Line},{problem.Column}): error {problem.Code}: {problem.Message}")
        : report.Katas.Where(kata => kata.Outcome == Outcome.CompileError).Select(kata => $"{kata.Folder}: {kata.Message}")));

    private static Test Entry(TestVerdict test, Verdict kata, int task) => new(
        SafeText.OnOneLine(test.Name), Status(test.Outcome), Message(test, kata),
        test.Output.Length > 0 ? Shortened(test.Output, LongestOutput) : null, task);

    private static string Status(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "pass",
        Outcome.Failed or Outcome.NotStarted or Outcome.Skipped => "fail",
        _ => "error", // it did not return a value
    };

    private static string? Message(TestVerdict test, Verdict kata)
    {
        if (test.Outcome == Outcome.Passed)
            return null;
        var message = test.Message.Length > 0 ? test.Message : test.Outcome == Outcome.CompileError ? kata.Message : "";
        return message.Length > 0 ? Shortened(message, LongestMessage) : $"This test: {OutcomeNames.InWords(test.Outcome)}.";
    }

    private static string Shortened(string text, int most) => SafeText.Shortened(SafeText.Of(text), most);

    private sealed record Results(int Version, string Status, string? Message, IReadOnlyList<Test> Tests);

    private sealed record Test(string Name, string Status, string? Message, string? Output, int TaskId);
}

using System.Text.RegularExpressions;
using Attack.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Reports;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>
/// Code that keeps what it is asked in static fields and prints it with every later answer, so that a hidden input would come out
/// in a public test's output, which its author may see.
/// </summary>
internal sealed partial class KeptInputsTests : ArenaFixture
{
    private const string Body = """
        var own = Digest(scores);
        Console.Write($"own {own} first {first ??= own} last {last} ");
        last = own;
        var top = scores.Max();
        var weights = scores.Select(score => Math.Exp(score - top)).ToArray();
        return weights.Select(weight => weight / weights.Sum()).ToArray();
        """;

    private const string Members = """
        private static string first, last;
        private static string Digest(double[] scores) =>
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(
                System.Text.Encoding.UTF8.GetBytes(string.Join(' ', scores))))[..12];
        """;

    [Test]
    public void No_hidden_input_comes_out_in_a_public_test()
    {
        using var submission = WarmUpSubmission.WithSoftmax(Body, Members);

        Report[] grades = [Arena.Grade(submission), Arena.Grade(submission)]; // the second might remember the first

        var open = Printed(grades, SuiteKind.Public);
        var closed = Printed(grades, SuiteKind.Hidden);
        var hiddenInputs = Inputs("own", closed).Except(Inputs("own", open)).ToArray();
        hiddenInputs.ShouldNotBeEmpty();
        Inputs("last", closed).Intersect(hiddenInputs).ShouldNotBeEmpty("the code does remember from test to test");
        hiddenInputs.ShouldAllBe(input => !open.Contains(input));
        hiddenInputs.ShouldAllBe(input => !Learner(grades).Contains(input));
    }

    private static string Printed(Report[] grades, SuiteKind suite) =>
        string.Join('\n', grades.SelectMany(grade => grade.Katas[0].Tests).Where(test => test.Suite == suite).Select(test => test.Output));

    private static IEnumerable<string> Inputs(string which, string printed) =>
        Input().Matches(printed).Where(match => match.Groups[1].Value == which).Select(match => match.Groups[2].Value).Distinct();

    /// <summary>The report at the level that is the default for learners.</summary>
    private static string Learner(Report[] grades) =>
        string.Join('\n', grades.Select(grade => ReportJson.Write(grade.Redact(Reveal.Messages))));

    [GeneratedRegex("(own|last) ([0-9A-F]{12})")]
    private static partial Regex Input();
}

using System.Text.RegularExpressions;
using Katas.Core.Verdicts;
using Katas.Courses.Formats;
using Katas.Courses.Gradebooks;
using Katas.Grading;
using Katas.Reports;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Spectre.Console.Testing;
using Tests.Support;

namespace Cli.Tests;

/// <summary>
/// Code that makes a number of each input and sends it out in every way there is: in what it prints, answers and throws, in types, sizes,
/// exit codes and times. In no format and at no level does a learner's report hold the number of a hidden input.
/// </summary>
internal sealed partial class CarriedInputsTests
{
    private const string Body = """
        var number = Number(scores);
        Console.Write($"#{number}#");
        Thread.Sleep(number % 7);
        return (number % 10) switch
        {
            0 => throw new InvalidOperationException($"{number}"),
            1 => throw new FileNotFoundException($"{number}"),
            2 => throw new BadNumberException(number),
            3 => throw new ArgumentException($"{number}", $"p{number}"),
            4 => throw new AggregateException(new KeyNotFoundException($"{number}")),
            5 => [number],
            6 => [.. Enumerable.Repeat((double)number, 1 + (number % 5))],
            7 => Ended(number),
            8 => Changed(scores, number),
            _ => null!,
        };
        """;

    private const string Members = """
        private static int Number(double[] scores) => 100_000_000 + (int)(BitConverter.ToUInt32(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join(' ', scores)))) % 900_000_000);
        private static double[] Ended(int number) { Console.Out.Flush(); Environment.Exit(number % 200); return []; }
        private static double[] Changed(double[] scores, int number)
        {
            if (scores.Length > 0)
                scores[0] = number;
            return scores;
        }
        private sealed class BadNumberException(int number) : Exception($"{number}");
        """;

    private Pipeline pipeline = null!;
    private Report report = null!;
    private string[] numbers = null!;

    [OneTimeSetUp]
    public void GradeCodeThatCarries()
    {
        pipeline = TestKit.Pipeline(TestKit.WarmUpOnly(secondsForACall: 10));
        using var submission = WarmUpSubmission.WithSoftmax(Body, Members);
        report = pipeline.Grade(submission.Path);
        numbers = [.. Printed(SuiteKind.Hidden).Except(Printed(SuiteKind.Public))];
    }

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    private static IEnumerable<object[]> Readers() =>
        from format in ReportFormat.All
        from reveal in new[] { Reveal.None, Reveal.Names, Reveal.Messages }
        select new object[] { format.Name, reveal };

    [Test]
    public void The_instructor_sees_them()
    {
        numbers.Length.ShouldBeGreaterThan(20);
        ReportJson.Write(report).ShouldContain(numbers[0]);
    }

    [TestCaseSource(nameof(Readers))]
    public void No_format_carries_one_at_any_level(string name, Reveal reveal)
    {
        var shown = report.Redact(reveal) with { Mark = new Mark(50, 100, "50 of 100.", Submitted: null) };

        ReportFormat.All.Single(format => format.Name == name).Write([shown]).ShouldHoldNoneOf(numbers);
    }

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Messages)]
    public void Neither_does_the_console_nor_a_comment_beside_the_grade(Reveal reveal)
    {
        using var console = new TestConsole().Width(200);
        console.Write(ConsoleReport.Of(report.Redact(reveal)));

        console.Output.ShouldHoldNoneOf(numbers);
        Feedback.Of(report, new Mark(50, 100, "50 of 100.", Submitted: null)).ShouldHoldNoneOf(numbers); // made of the whole report
    }

    private IEnumerable<string> Printed(SuiteKind suite) => report.Katas[0].Tests.Where(test => test.Suite == suite)
        .SelectMany(test => Number().Matches(test.Output).Select(match => match.Groups[1].Value));

    [GeneratedRegex(@"#(\d{9})#")]
    private static partial Regex Number();
}

/// <summary>A check that names what was carried out.</summary>
file static class CarriedNumbers
{
    public static void ShouldHoldNoneOf(this string text, IEnumerable<string> numbers) =>
        numbers.Where(number => text.Contains(number, StringComparison.Ordinal)).ShouldBeEmpty();
}

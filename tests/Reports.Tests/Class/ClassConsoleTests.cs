using Katas.Core.Verdicts;
using Katas.Reports.Class;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Spectre.Console.Rendering;
using Spectre.Console.Testing;

namespace Reports.Tests.Class;

/// <summary>The class on a console: who is in it, what was found, and whose report is worth reading.</summary>
[Category("Fast")]
internal sealed class ClassConsoleTests
{
    [Test]
    public void Each_submission_has_one_row_with_its_katas_and_what_was_found()
    {
        var lines = Lines(ClassConsole.Table(Class()));

        lines.Length.ShouldBe(5);
        lines[1].ShouldMatch("^ada +10.00 ✔✔$");
        lines[2].ShouldMatch("^ben +5.00 ✔▲ +01 timed out$");
        lines[3].ShouldMatch("^Fay Moreau +0.00 ✘✘ +00 first, 01 second$");
        lines[4].ShouldMatch("^gus +none +could not be graded$");
    }

    [Test]
    public void The_report_with_the_most_traps_is_worth_reading()
    {
        var report = Class();

        var row = ClassConsole.WorthReading(report)!;

        row.Submission.ShouldBe("Fay Moreau_4712_assignsubmission_file_");
        Lines(ClassConsole.Traps(report, row, "feedback/fay.html")).ShouldBe(
        [
            "Worth reading: feedback/fay.html names 2 misconceptions:",
            "  ▸ 00 first", $"    {Samples.Trap("first").Sentence}", "  ▸ 01 second", $"    {Samples.Trap("second").Sentence}",
        ]);
    }

    [Test]
    public void Where_no_trap_was_met_no_report_is_named() =>
        ClassConsole.WorthReading(Built([Samples.Report("ada", Samples.Kata(0, Outcome.Failed))])).ShouldBeNull();

    [Test]
    public void A_single_kata_is_no_span() =>
        Lines(ClassConsole.Table(Built([Samples.Report("ada", Samples.Kata(4, Outcome.Passed))])))[0]
            .ShouldMatch("^Submission +Points +Katas 04 +What was found");

    [Test]
    public void A_long_class_is_cut() => Lines(ClassConsole.Table(
        Built([.. Enumerable.Range(10, 40).Select(number => Samples.Report($"{number}", Samples.Kata(0, Outcome.Passed)))])))[^1]
        .ShouldBe("… and 10 more submissions.");

    private static ClassReport Class()
    {
        var wrong = Samples.Kata(0, Outcome.Failed) with { Traps = [Samples.Trap("first")] };
        return Built(
        [
            Samples.Report("Fay Moreau_4712_assignsubmission_file_", wrong, Samples.Kata(1, Outcome.Failed) with
            { Traps = [Samples.Trap("second")] }),
            Samples.Report("ada", Samples.Kata(0, Outcome.Passed), Samples.Kata(1, Outcome.Passed)),
            Samples.Report("ben", Samples.Kata(0, Outcome.Passed), Samples.Kata(1, Outcome.TimedOut)),
        ], "gus");
    }

    private static ClassReport Built(IEnumerable<Report> reports, string? refused = null)
    {
        var builder = new ClassReportBuilder();
        foreach (var report in reports.OrderBy(report => report.Submission, StringComparer.OrdinalIgnoreCase))
            builder.Add(report);
        if (refused is not null)
            builder.Refuse(refused, "It is empty.");
        return builder.Build();
    }

    private static string[] Lines(IRenderable part)
    {
        using var console = new TestConsole().Width(160);
        console.Write(part);
        return [.. console.Lines.Select(line => line.TrimEnd())];
    }
}

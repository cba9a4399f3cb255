using System.CommandLine;
using Katas.Grader.Reporting;
using Katas.Grader.Sandboxing;
using Katas.Kit;
using Katas.Reports;
using Spectre.Console;

namespace Katas.Grader.Commands;

/// <summary><c>katas grade &lt;folder&gt;…</c>: one submission or several, each to a verdict.</summary>
internal static class GradeCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("folder") { Description = "Submissions, or folders of submissions.", Arity = ArgumentArity.OneOrMore };
        var reports = new ReportOptions();
        var kata = new Option<string?>("--kata") { Description = "Grade only this kata (number or slug)." };
        var seed = new Option<int>("--seed") { Description = "The seed of generated tests.", DefaultValueFactory = _ => Seed.Default };
        var exitZero = new Option<bool>("--exit-zero") { Description = "Exit with 0 when everything was graded, passed or not." };
        var reveal = new Option<Reveal>("--reveal") { Description = "What the report shows of hidden tests: none, names, messages (without expected values), or all, for the instructor.", DefaultValueFactory = _ => Reveal.Messages };
        var trust = new Option<bool>("--trust") { Description = "Grade without a sandbox: only code you would run yourself." };
        var command = new Command("grade", "Grade submissions.") { folders, kata, seed, exitZero, reveal, trust };
        reports.AddTo(command);
        command.SetAction(parsed => Edge.Run(() => Run(
            parsed.GetRequiredValue(folders),
            new Choices(reports.Chosen(parsed), parsed.GetValue(kata), parsed.GetValue(seed), parsed.GetValue(exitZero), parsed.GetValue(reveal), parsed.GetValue(trust)))));
        return command;
    }

    private static int Run(string[] folders, Choices choices)
    {
        var console = choices.Reports.TakeStandardOutput ? Terminal.Nowhere() : Terminal.Out();
        using var session = GradingSession.Open(choices.Kata, choices.Seed, choices.Trust ? Isolation.Trusted : Isolation.Sandboxed);
        var submissions = session.Expand(folders);
        choices.Reports.Check(submissions);
        session.Pipeline.WarmUp();
        var reports = new List<Report>();
        var refused = 0;
        foreach (var folder in submissions)
        {
            if (TryGrade(session, folder)?.Shown(choices.Reveal) is not { } report)
            {
                refused++;
                continue;
            }
            console.Write(ConsoleReport.Of(report));
            console.WriteLine();
            reports.Add(report);
        }
        choices.Reports.Write(reports);
        if (refused > 0)
            return ExitCode.CannotGrade;
        return choices.ExitZero || reports.All(report => report.AllPassed()) ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }

    /// <summary>One folder that cannot be graded does not stop the others.</summary>
    private static Report? TryGrade(GradingSession session, string folder)
    {
        try
        {
            return session.Grade(folder);
        }
        catch (UsageException usage)
        {
            Console.Error.WriteLine(SafeText.Of(usage.Message));
            return null;
        }
    }

    private sealed record Choices(ChosenReports Reports, string? Kata, int Seed, bool ExitZero, Reveal Reveal, bool Trust);
}

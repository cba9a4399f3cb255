using System.CommandLine;
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
        var json = new Option<string?>("--json") { Description = "Write the report as JSON to this file; '-' is standard output." };
        var kata = new Option<string?>("--kata") { Description = "Grade only this kata (number or slug)." };
        var seed = new Option<int?>("--seed") { Description = $"The seed of generated tests; {Seed.Default} if neither this nor the course file says." };
        var exitZero = new Option<bool>("--exit-zero") { Description = "Exit with 0 when everything was graded, passed or not." };
        var reveal = new Option<Reveal?>("--reveal") { Description = "What the report shows of hidden tests: none, names, messages (without expected values; the default), or all, for the instructor." };
        var course = CourseFile.Option();
        var trust = new Option<bool>("--trust") { Description = "Grade without a sandbox: only code you would run yourself." };
        var command = new Command("grade", "Grade submissions.") { folders, json, kata, seed, exitZero, reveal, trust, course };
        command.SetAction(parsed => Edge.Run(() => Run(
            parsed.GetRequiredValue(folders),
            new Choices(parsed.GetValue(json), parsed.GetValue(kata), parsed.GetValue(seed), parsed.GetValue(exitZero), parsed.GetValue(reveal), parsed.GetValue(trust), parsed.GetValue(course)))));
        return command;
    }

    private static int Run(string[] folders, Choices choices)
    {
        var console = choices.Json == "-" ? Terminal.Nowhere() : Terminal.Out();
        var course = CourseFile.Read(choices.Course);
        using var session = GradingSession.Open(choices.Kata, choices.Seed ?? course?.Seed ?? Seed.Default, choices.Trust ? Isolation.Trusted : Isolation.Sandboxed, course);
        var submissions = session.Expand(folders);
        session.Pipeline.WarmUp();
        var reports = new List<Report>();
        var refused = 0;
        foreach (var folder in submissions)
        {
            if (TryGrade(session, folder) is not { } graded)
            {
                refused++;
                continue;
            }
            var report = session.Shown(graded, choices.Reveal ?? course?.Reveal ?? Reveal.Messages, course);
            console.Write(ConsoleReport.Of(report));
            console.WriteLine();
            reports.Add(report);
        }
        WriteJson(choices.Json, reports);
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

    private static void WriteJson(string? target, IReadOnlyList<Report> reports)
    {
        if (target is null || reports.Count == 0)
            return;
        var text = ReportJson.Write(reports);
        if (target == "-")
            Console.Out.Write(text);
        else
            File.WriteAllText(target, text);
    }

    private sealed record Choices(string? Json, string? Kata, int? Seed, bool ExitZero, Reveal? Reveal, bool Trust, string? Course);
}

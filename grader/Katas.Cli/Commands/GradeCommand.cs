using System.CommandLine;
using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Reports;
using Katas.Reports.Formats;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary><c>katas grade &lt;folder&gt;…</c>: one submission or several, each to a verdict.</summary>
internal static class GradeCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("folder")
        {
            Description = "Submissions (folders or zip archives), or folders of submissions.",
            Arity = ArgumentArity.OneOrMore
        };
        var options = new GradingOptions();
        var reports = new ReportOptions();
        var command = new Command("grade", "Grade submissions.") { folders };
        options.AddTo(command);
        reports.AddTo(command);
        command.SetAction(parsed => CommandRunner.Run(() =>
            Run(parsed.GetRequiredValue(folders), options.Read(parsed), reports.Chosen(parsed))));
        return command;
    }

    private static int Run(string[] folders, GradingChoices choices, ChosenReports chosen)
    {
        var console = chosen.TakeStandardOutput ? Terminal.Nowhere() : Terminal.Out();
        using var session = choices.Open();
        var submissions = session.Expand(folders);
        chosen.Check(submissions);
        using var pipeline = session.Kit.OpenPipeline(bothHalves: true);
        var course = session.InForce(choices.Course);
        var reports = new List<Report>();
        var faults = 0;
        foreach (var (index, folder) in submissions.Index())
        {
            if (TryGrade(path => session.Grade(pipeline, path, index == submissions.Count - 1), folder, ref faults) is not { } graded)
                continue;
            reports.Add(ForLearner(graded, course, choices.Reveal));
            console.Write(ConsoleReport.Of(reports[^1]));
            console.WriteLine();
        }
        chosen.Write(reports);
        if (choices.Seed is null)
            SayDrawn(session.Kit.Info.Seed);
        return faults > 0 ? ExitCode.GraderBug
            : reports.Count < submissions.Count ? ExitCode.CannotGrade
            : choices.ExitZero || reports.All(report => report.AllPassed()) ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }

    private static Report ForLearner(Report graded, Course? course, Reveal reveal)
    {
        var redacted = graded.Redact(reveal);
        return course is null ? redacted : Marks.Marked(redacted, course, reveal);
    }

    /// <summary>On the error stream: the output may be a learner's report. In CI both are a log, which learners may read.</summary>
    private static void SayDrawn(int seed) => Console.Error.WriteLine(CiService.IsHere
        ? "Hidden tests were drawn with a seed that this log does not tell. 'seed' in the course file or '--seed' repeats them."
        : $"Hidden tests were drawn with the seed {seed}. '--seed' repeats them; learners should not know it.");

    /// <summary>One folder that cannot be graded does not stop the others, and neither does a fault of ours.</summary>
    private static Report? TryGrade(Func<string, Report> grade, string folder, ref int faults)
    {
        try
        {
            var report = CommandRunner.ForOne(() => grade(folder), out var fault);
            if (fault is null)
                return report;
            faults++;
            var name = SafeText.LogLine(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
            Console.Error.WriteLine($"{name}: grader bug, no score was given. Please report this: {CommandRunner.Sentence(fault)}");
        }
        catch (UsageException usage)
        {
            Console.Error.WriteLine(SafeText.ForLog(usage.Message));
        }
        return null;
    }
}

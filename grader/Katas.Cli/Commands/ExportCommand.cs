using System.CommandLine;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Maintenance.Exporting;
using Katas.Testing;

namespace Katas.Cli.Commands;

/// <summary><c>katas export &lt;folder&gt;</c>: the learner's kit, with nothing in it that only an instructor should see.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A new or empty folder; with --update, a kit." };
        var katas = new Option<string?>("--katas") { Description = "Only these katas, as in '0-7,12'." };
        var update = new Option<bool>("--update") { Description = "Refresh a kit. What its learner has changed stays." };
        var plain = new Option<bool>("--without-traps")
        {
            Description = "Name no misconceptions in the kit; with --update, take them out.",
        };
        var command = new Command("export", "Write the learner's kit: exercises, contracts, public tests and a 'katas' tool to check them.")
        {
            folder, katas, update, plain,
        };
        command.SetAction(parsed => CommandRunner.Run(() =>
            Run(parsed.GetRequiredValue(folder), parsed.GetValue(katas), parsed.GetValue(update), parsed.GetValue(plain))));
        return command;
    }

    private static int Run(string folder, string? choice, bool update, bool withoutTraps)
    {
        using var session = GradingSession.Open(kata: null, Seed.Default, Isolation.Own);
        using var pipeline = session.Kit.OpenPipeline(bothHalves: false);
        var export = session.Exporting();
        var before = update ? export.Existing(folder, choice) : export.New(folder, choice);
        RefuseAnswers(session.GradeExercises(pipeline), [.. export.Katas(before).Select(kata => kata.Number)]);
        Console.Out.Write(ExportReport.Of(folder, Written(export, folder, before, withoutTraps ? null : session.TrapSealing(pipeline))));
        return ExitCode.AllPassed;
    }

    /// <summary>An author who tries a kata in the repository must not hand the answer to a class.</summary>
    private static void RefuseAnswers(Report stubs, HashSet<int> chosen)
    {
        if (stubs.Katas.FirstOrDefault(kata => chosen.Contains(kata.Number) && kata.Outcome != Outcome.NotStarted) is { } begun)
        {
            throw new UsageException(
                $"Kata '{begun.Number:00}-{begun.Slug}' is begun in 'exercises', so a learner would get your answer ({begun.Message}) "
                + "Put its stubs back, as 'git checkout exercises' does.");
        }
    }

    private static IReadOnlyList<Change> Written(KitExport export, string folder, Manifest before, TrapSealing? traps)
    {
        try
        {
            return export.Write(folder, before, traps);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{folder}' cannot be written: {exception.Message} Nothing of a learner's is lost. Cure that, and "
                + "run the command with '--update'.");
        }
    }
}

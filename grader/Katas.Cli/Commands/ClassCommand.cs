using System.CommandLine;
using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Courses.Classes;
using Katas.Reports;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary>
/// <c>katas class &lt;folder&gt;</c>: every submission of a class, side by side, to a folder of results. Interrupted, it continues.
/// </summary>
internal static class ClassCommand
{
    private const int MostLanes = 256;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A folder with folders, archives or loose files of submissions." };
        var output = new Option<string>("--out")
        {
            Description = "The folder for the results.",
            DefaultValueFactory = _ => ResultsFiles.DefaultName,
        };
        var parallel = Parallel();
        var noTimes = new Option<bool>("--no-times") { Description = "Leave times out: the same class gives the same bytes." };
        var shard = new Option<string?>("--shard") { Description = "Grade one part of the class, as in '2/5'; 'merge' joins the parts." };
        var part = Part();
        var options = new GradingOptions();
        var command = new Command("class", "Grade a class. What was graded before and has not changed is not graded again.")
        {
            folder, output, parallel, noTimes, shard, part,
        };
        options.AddTo(command);
        command.SetAction(parsed => CommandRunner.Run(() => Run(
            options.Read(parsed),
            new RunLocation(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output),
                ReadShard(parsed.GetValue(shard), parsed.GetValue(part)), parsed.GetValue(part)),
            new RunOptions(ReadLanes(parsed.GetValue(parallel)), !parsed.GetValue(noTimes)))));
        return command;
    }

    private static Option<bool> Part() => new("--part")
    {
        Description = "The folder holds some submissions of a class that is graded in several places; 'merge' joins them.",
    };

    private static Option<int> Parallel() => new("--parallel")
    {
        Description = "How many submissions are graded at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static int Run(GradingChoices choices, RunLocation place, RunOptions options)
    {
        var console = Terminal.Out();
        var records = ResultsRecords.OfUser();
        var id = ResultsPlace.Claim(place.Folder, place.Out, records);
        var roster = ClassRoster.Read(place.Folder, place.Out, records);
        var unmatched = place.IsPart ? [] : SubmissionTimes.Unmatched(choices.Course, roster.Names); // else 'merge' does it
        var submissions = roster.In(place.Shard);
        using var session = choices.Open(EarlierSeed(choices, place));
        var kit = session.Kit;
        var run = Chosen(RunOf(kit, roster, session.InForce(choices.Course)), choices, place) with { Times = options.Times, Id = id };
        using var results = ResultsFolder.Open(place.Out, run);
        foreach (var note in roster.Notes.Concat(unmatched).Concat(Withdrawn(results, submissions)))
            console.WriteLine(SafeText.LogLine(note));
        var progress = new ClassProgress(submissions.Count);
        ProgressDisplay.Show(
            console, progress, onStep => new ClassRun(kit, results, run).Grade(submissions, options.Parallelism, onStep));
        var report = ClassReportWriter.Close(results, submissions);
        ClassSummary.Show(console, report, run, new ClassPlace(place.Out, submissions));
        return progress.Faults > 0 ? ExitCode.GraderBug : ClassSummary.ExitCodeOf(report, choices.ExitZero);
    }

    private static RunRecord Chosen(RunRecord whole, GradingChoices choices, RunLocation place) =>
        whole with { Reveal = choices.Reveal, Shard = place.Shard?.ToString(), IsPart = place.IsPart };

    /// <summary>A run over the whole class, with times.</summary>
    private static RunRecord RunOf(GradingKit kit, ClassRoster roster, Course? course) => new(
        RunRecord.V1, kit.Info.Kit, KitFingerprint.Of(kit.Parts.Paths, kit.Catalogue), kit.Info.Seed, kit.Info.Isolation,
        [.. kit.Catalogue.Katas.Select(kata => kata.Number)], Times: true, Reveal.Messages, Shard: null, roster.Submissions.Count,
        ClassRoster.DigestOf(roster.Names))
    {
        Course = course,
        NotCounted = roster.NotCounted.Count > 0 ? roster.NotCounted : null,
    };

    /// <summary>
    /// The seed that the results folder was begun with; shards and parts have no common folder, so they need one from elsewhere.
    /// </summary>
    private static int? EarlierSeed(GradingChoices choices, RunLocation place)
    {
        if (new ResultsFiles(place.Out).TryRead<RunRecord>(ResultsFiles.Run, out var run))
            return run.Seed;
        return choices.Seed is not null || (place.Shard is null && !place.IsPart)
            ? null
            : throw new UsageException($"All {(place.IsPart ? "part" : "shard")}s of a class need one seed for their hidden tests. "
                + "Write 'seed: N' into the course file, or add '--seed N' to each command.");
    }

    private static IEnumerable<string> Withdrawn(ResultsFolder results, IReadOnlyList<ClassSubmission> submissions) =>
        results.Withdraw(submissions).Select(file => $"'{file}' is not in the class any more; its results were moved to "
            + $"'{results.Files.PathOf("withdrawn")}'.");

    private static Shard? ReadShard(string? text, bool isPart)
    {
        if (text is null)
            return null;
        if (isPart)
            throw new UsageException("'--shard' cuts one class, '--part' is a class of its own. Choose one of them.");
        return Shard.TryParse(text, out var shard)
            ? shard
            : throw new UsageException($"'{text}' is not a shard. Write which and of how many, as in '--shard 2/5'.");
    }

    private static int ReadLanes(int parallel) =>
        parallel is >= 1 and <= MostLanes
            ? parallel
            : throw new UsageException($"'--parallel {parallel}' is not possible. Choose a number from 1 to {MostLanes}.");

    /// <summary>Where submissions come from and results go to.</summary>
    private sealed record RunLocation(string Folder, string Out, Shard? Shard, bool IsPart);

    /// <summary>How it is done.</summary>
    private sealed record RunOptions(int Parallelism, bool Times);
}

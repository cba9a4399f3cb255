using Katas.Core;
using Katas.Core.Text;

namespace Katas.Courses.Classes;

/// <summary>A results folder that is merged with others.</summary>
/// <param name="Files">What is in it.</param>
/// <param name="Run">What it was made with.</param>
/// <param name="Shard">Which part it is where the class was cut by names; null for a part that was graded apart.</param>
internal sealed record MergedPart(ResultsFiles Files, RunRecord Run, Shard? Shard)
{
    /// <exception cref="UsageException">It is no finished part of a class.</exception>
    public static MergedPart Read(string folder)
    {
        var files = new ResultsFiles(folder);
        if (!files.TryRead<RunRecord>(ResultsFiles.Run, out var run))
        {
            throw new UsageException($"'{folder}' is not a results folder of 'katas class'. Name folders that were written "
                + "with '--shard' or '--part'.");
        }
        Shard? shard = null;
        if (run.Shard is null ? !run.IsPart : !Shard.TryParse(run.Shard, out shard))
            throw new UsageException($"'{folder}' holds a whole class. There is nothing to merge.");
        return files.Has(ResultsFiles.Class)
            ? new MergedPart(files, run, shard)
            : throw new UsageException($"{(shard is null ? "The part" : $"Shard {shard}")} in '{folder}' is not finished. Run it again: it "
                + "continues.");
    }

    /// <exception cref="UsageException">The two were graded differently, or cut differently.</exception>
    public void RequireSameRun(MergedPart first)
    {
        if ((Shard is null) != (first.Shard is null))
        {
            throw new UsageException($"'{Files.Root}' is {(Shard is null ? "a part" : "a shard")}, '{first.Files.Root}' is "
                + $"{(Shard is null ? "a shard" : "a part")}. Merge the shards first.");
        }
        // a part has a class of its own
        if (Run.DifferenceFrom(Shard is null ? first.Run with { Roster = Run.Roster } : first.Run) is { } difference)
        {
            throw new UsageException($"The {(Shard is null ? "part" : "shard")}s do not belong together: '{Files.Root}' was graded "
                + $"{difference}, unlike '{first.Files.Root}'. Grade them with the same kit, course and options.");
        }
        if (Shard?.Count != first.Shard?.Count)
        {
            throw new UsageException($"The shards do not belong together: '{Files.Root}' is {Shard}, '{first.Files.Root}' is "
                + $"{first.Shard}. Divide the class the same way everywhere.");
        }
    }

    /// <summary>What became of its submissions.</summary>
    /// <exception cref="UsageException">A record was changed.</exception>
    public IEnumerable<MergedSubmission> Submissions() => Files.FilesIn("receipts", ".json").Select(file =>
        Files.TryRead<CompletionRecord>(ResultsFiles.CompletionRecordOf(file), out var record) && Shard?.Takes(record.Submission) != false
            ? new MergedSubmission(record.Submission, file, this, record)
            : throw Damaged($"'{Files.PathOf(ResultsFiles.CompletionRecordOf(file))}' is not a completion record of "
                + $"{(Shard is null ? "this part" : $"shard {Shard}")}"));

    internal UsageException Damaged(string what) =>
        new($"{what}. Run the {(Shard is null ? "part" : "shard")} again: it continues.");
}

/// <summary>A submission that is merged; without a part it is one of which nothing came.</summary>
internal sealed record MergedSubmission(string Name, string File, MergedPart? Part, CompletionRecord Record)
{
    /// <summary>Who is in the list of the class, and has no result.</summary>
    public static MergedSubmission Missing(string name) => new(name, "", null, new CompletionRecord(
        CompletionRecord.V1, name, "", "", $"No results folder holds '{SafeText.OnOneLine(name)}'. Grade it, and merge again."));

    /// <exception cref="UsageException">The report is not the one that was written.</exception>
    public ClassSubmission CopyTo(ResultsFolder results, string file)
    {
        var submission = new ClassSubmission(Name, file, Part?.Files.Root ?? "", "");
        if (Record.Refusal.Length > 0)
            results.Refuse(submission, Record.Refusal);
        else if (Part!.Files.TryReadReport(File, Record, out var report))
            results.Store(submission, report, Record.Content, Part.Run.Reveal);
        else
            throw Part.Damaged($"'{Part.Files.PathOf(ResultsFiles.ReportOf(File))}' is not the report that was written");
        results.Keep(submission, Part?.Files.AnswersOf(File)?.Answers ?? []);
        return submission;
    }
}

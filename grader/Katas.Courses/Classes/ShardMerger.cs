using Katas.Core;

namespace Katas.Courses.Classes;

/// <summary>Puts the shards of a class together: the outcome is the folder one run would have made.</summary>
public sealed class ShardMerger
{
    private readonly IReadOnlyList<Part> parts;

    private ShardMerger(IReadOnlyList<Part> parts) => this.parts = parts;

    /// <summary>What a run over the whole class would have been.</summary>
    public RunRecord Whole => parts[0].Run with { Shard = null };

    /// <summary>Whether the reports of a shard were written as version 1, so that only their texts are known.</summary>
    public bool HasTextsOnly() => parts.Any(part => part.Files.HasTextsOnly());

    /// <exception cref="UsageException">A shard is missing, there twice, unfinished, or of another class, kit or choice of
    /// options.</exception>
    public static ShardMerger Of(IReadOnlyList<string> folders)
    {
        var parts = folders.Select(Read).OrderBy(part => part.Shard.Index).ToArray();
        foreach (var part in parts.Skip(1))
            RequireSameRun(parts[0], part);
        if (parts.GroupBy(part => part.Shard).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new UsageException($"Shard {twice.Key} is there twice: "
                + $"{string.Join(" and ", twice.Select(part => $"'{part.Files.Root}'"))}. Name each shard once.");
        }

        var count = parts[0].Shard.Count;
        string[] missing =
            [.. Enumerable.Range(1, count).Except(parts.Select(part => part.Shard.Index)).Select(index => $"{index}/{count}")];
        return missing.Length == 0
            ? new ShardMerger(parts)
            : throw new UsageException($"Not all shards are there: {string.Join(", ", missing)} {(missing.Length == 1 ? "is" : "are")} "
                + $"missing. Name all {count} results folders.");
    }

    /// <summary>Copies every result into a folder; returns the class in ordinal order of names.</summary>
    /// <exception cref="UsageException">A shard has changed since it was graded, or the folder cannot be written.</exception>
    public IReadOnlyList<ClassSubmission> Into(ResultsFolder results)
    {
        var submissions = parts.SelectMany(part => part.Files.FilesIn("receipts", ".json").Select(file => Copy(part, file, results)))
            .OrderBy(submission => submission.Name, StringComparer.Ordinal).ToArray();
        if (submissions.Length != Whole.Submissions)
        {
            throw new UsageException($"The shards hold {submissions.Length} submissions, the class has {Whole.Submissions}. Run the "
                + "shards again: they continue.");
        }

        results.Withdraw(submissions);
        return submissions;
    }

    private static void RequireSameRun(Part first, Part part)
    {
        if (part.Run.DifferenceFrom(first.Run) is { } difference)
        {
            throw new UsageException($"The shards do not belong together: '{part.Files.Root}' was graded {difference}, unlike "
                + $"'{first.Files.Root}'. Grade them with the same kit, course and options.");
        }

        if (part.Shard.Count != first.Shard.Count)
        {
            throw new UsageException($"The shards do not belong together: '{part.Files.Root}' is {part.Shard}, "
                + $"'{first.Files.Root}' is {first.Shard}. Divide the class the same way everywhere.");
        }
    }

    private static ClassSubmission Copy(Part part, string file, ResultsFolder results)
    {
        if (!part.Files.TryRead<CompletionRecord>(ResultsFiles.CompletionRecordOf(file), out var record)
            || !part.Shard.Takes(record.Submission))
        {
            throw Damaged($"'{part.Files.PathOf(ResultsFiles.CompletionRecordOf(file))}' is not a completion record of shard {part.Shard}");
        }

        var submission = new ClassSubmission(record.Submission, file, part.Files.Root, "");
        if (record.Refusal.Length > 0)
            results.Refuse(submission, record.Refusal);
        else if (part.Files.TryReadReport(file, record, out var report))
            results.Store(submission, report, record.Content, part.Run.Reveal);
        else
            throw Damaged($"'{part.Files.PathOf(ResultsFiles.ReportOf(file))}' is not the report that was written");
        return submission;
    }

    private static UsageException Damaged(string what) => new($"{what}. Run the shard again: it continues.");

    private static Part Read(string folder)
    {
        var files = new ResultsFiles(folder);
        if (!files.TryRead<RunRecord>(ResultsFiles.Run, out var run))
        {
            throw new UsageException($"'{folder}' is not a results folder of 'katas class'. Name folders that were written "
                + "with '--shard'.");
        }

        if (run.Shard is null || !Shard.TryParse(run.Shard, out var shard))
            throw new UsageException($"'{folder}' holds a whole class. There is nothing to merge.");
        return files.Has(ResultsFiles.Class)
            ? new Part(files, run, shard)
            : throw new UsageException($"Shard {shard} in '{folder}' is not finished. Run it again: it continues.");
    }

    private sealed record Part(ResultsFiles Files, RunRecord Run, Shard Shard);
}

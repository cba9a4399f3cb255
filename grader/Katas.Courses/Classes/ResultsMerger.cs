using Katas.Core;
using Katas.Core.Text;
using Katas.Courses.Gradebooks;

namespace Katas.Courses.Classes;

/// <summary>
/// Puts results folders together: all shards of one class, or parts that were graded apart, each with submissions of its own. The outcome
/// is the folder one run would have made.
/// </summary>
public sealed class ResultsMerger
{
    private readonly IReadOnlyList<MergedPart> parts;
    private readonly IReadOnlyList<MergedSubmission> submissions;

    private ResultsMerger(IReadOnlyList<MergedPart> parts, IReadOnlyList<MergedSubmission> submissions)
    {
        this.parts = parts;
        this.submissions = submissions;
        Whole = parts[0].Run with
        {
            Shard = null,
            IsPart = false,
            Submissions = submissions.Count,
            Roster = ClassRoster.DigestOf(Names),
            NotCounted = parts.SelectMany(part => part.Run.NotCounted ?? []).Distinct().ToArray() is { Length: > 0 } left ? left : null,
        };
    }

    /// <summary>What a run over the whole class would have been.</summary>
    public RunRecord Whole { get; }

    /// <summary>The names of the class, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. submissions.Select(submission => submission.Name)];

    /// <summary>Names of submissions that the list of the class does not hold.</summary>
    public IReadOnlyList<string> Unlisted { get; private init; } = [];

    /// <summary>Whether the reports of a part were written as version 1, so that only their texts are known.</summary>
    public bool HasTextsOnly() => parts.Any(part => part.Files.HasTextsOnly());

    /// <param name="folders">The results folders.</param>
    /// <param name="roster">The names of the class: who has no result gets a row without a mark. Null where nobody knows them.</param>
    /// <exception cref="UsageException">A shard is missing, there twice, unfinished, or of another class, kit or choice of
    /// options; or a submission is in two parts.</exception>
    public static ResultsMerger Of(IReadOnlyList<string> folders, IReadOnlyList<string>? roster = null)
    {
        var parts = folders.Select(MergedPart.Read).OrderBy(part => part.Shard?.Index).ToArray();
        foreach (var part in parts.Skip(1))
            part.RequireSameRun(parts[0]);
        if (parts[0].Shard is { } shard)
            RequireAll(shard.Count, parts);
        var found = parts.SelectMany(part => part.Submissions()).ToArray();
        if (parts[0].Shard is not null && found.Length != parts[0].Run.Submissions)
        {
            throw new UsageException($"The shards hold {found.Length} submissions, the class has {parts[0].Run.Submissions}. Run the "
                + "shards again: they continue.");
        }
        RequireOnce(found);
        var keys = found.Select(submission => NameKey.Of(submission.Name)).ToHashSet(StringComparer.Ordinal);
        var listed = roster?.Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        return new ResultsMerger(
            parts, [.. found.Concat((roster ?? []).Where(name => !keys.Contains(NameKey.Of(name))).Select(MergedSubmission.Missing))
                .OrderBy(submission => submission.Name, StringComparer.Ordinal)])
        {
            Unlisted = listed is null ? [] : [.. found.Select(submission => submission.Name)
                .Where(name => !listed.Contains(NameKey.Of(name))).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Copies every result into a folder; returns the class in ordinal order of names.</summary>
    /// <exception cref="UsageException">A part has changed since it was graded, or the folder cannot be written.</exception>
    public IReadOnlyList<ClassSubmission> Into(ResultsFolder results)
    {
        var files = FileNames.For(Names);
        ClassSubmission[] copied = [.. submissions.Select(submission => submission.CopyTo(results, files[submission.Name]))];
        results.Withdraw(copied);
        return copied;
    }

    private static void RequireAll(int count, MergedPart[] shards)
    {
        if (shards.GroupBy(part => part.Shard).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new UsageException($"Shard {twice.Key} is there twice: "
                + $"{string.Join(" and ", twice.Select(part => $"'{part.Files.Root}'"))}. Name each shard once.");
        }
        string[] missing =
            [.. Enumerable.Range(1, count).Except(shards.Select(part => part.Shard!.Index)).Select(index => $"{index}/{count}")];
        if (missing.Length > 0)
        {
            throw new UsageException($"Not all shards are there: {string.Join(", ", missing)} {(missing.Length == 1 ? "is" : "are")} "
                + $"missing. Name all {count} results folders.");
        }
    }

    private static void RequireOnce(MergedSubmission[] found)
    {
        if (found.GroupBy(submission => NameKey.Of(submission.Name)).FirstOrDefault(same => same.Count() > 1)?.ToArray() is not { } twice)
            return;
        throw new UsageException($"'{SafeText.OnOneLine(twice[0].Name)}' is in '{twice[0].Part!.Files.Root}' and in "
            + $"'{twice[1].Part!.Files.Root}'. Name one of them, or give the submissions names of their own.");
    }
}

using Katas.Core;
using Katas.Core.Kits;
using Katas.Grading.Reading;

namespace Katas.Courses.Similarity;

/// <summary>
/// Finds the pairs of a class whose answers are alike. Of each submission only fingerprints are kept; the few that are listed
/// are read again, to be shown side by side.
/// </summary>
public sealed class SimilarityFinder(AnswerReader reader, KitPaths paths)
{
    private readonly SortedDictionary<string, IReadOnlySet<ulong>> starters = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, KataIndex> indexes = new(StringComparer.Ordinal);

    /// <param name="submissions">Folders and archives, in order.</param>
    /// <param name="least">The least similarity worth a row.</param>
    /// <param name="most">How many pairs to list.</param>
    /// <exception cref="UsageException">There are fewer than two submissions to compare.</exception>
    public Finding Find(IReadOnlyList<string> submissions, double least, int most)
    {
        foreach (var starter in reader.Read(paths.Exercises, number: 0))
        {
            starters[starter.Kata] = Fingerprints.Grams(starter.Tokens).ToHashSet();
            indexes[starter.Kata] = new KataIndex(starters[starter.Kata]);
        }
        var left = new List<NotCompared>();
        var compared = Enumerable.Range(0, submissions.Count).Count(at => TryAdd(submissions, at, left));
        if (compared < 2)
        {
            throw new UsageException($"{compared} of {submissions.Count} submissions can be compared. "
                + $"Name a folder with at least two; {left.FirstOrDefault()?.Reason}".TrimEnd(' ', ';'));
        }

        var pages = Pairs(submissions, least).Take(most).Select(pair => SideBySide(submissions, pair)).ToArray();
        return new Finding(new SimilarReport(SimilarReport.V1, compared, least, [.. pages.Select(page => page[0].Pair)], left),
            [.. pages.SelectMany(page => page)]);
    }

    private bool TryAdd(IReadOnlyList<string> submissions, int at, List<NotCompared> left)
    {
        try
        {
            foreach (var answer in reader.Read(submissions[at], at + 1))
                indexes[answer.Kata].Add(at, answer);
            return true;
        }
        catch (UsageException exception)
        {
            left.Add(new NotCompared(SubmissionReader.NameOf(submissions[at]), exception.Message));
            return false;
        }
    }

    /// <summary>Each pair once, with all katas in which it is alike.</summary>
    private IEnumerable<Pair> Pairs(IReadOnlyList<string> submissions, double least) =>
        from kata in indexes
        from pair in kata.Value.Pairs(least)
        group (kata.Key, pair.Similarity) by (pair.A, pair.B) into katas
        let pair = new Pair(katas.Key.A, katas.Key.B,
            [.. katas.OrderByDescending(kata => kata.Similarity).ThenBy(kata => kata.Key, StringComparer.Ordinal)])
        orderby pair.Katas[0].Similarity descending, pair.Katas.Count descending, submissions[pair.A], submissions[pair.B]
        select pair;

    private SideBySide[] SideBySide(IReadOnlyList<string> submissions, Pair pair)
    {
        var left = reader.Read(submissions[pair.A], pair.A + 1).ToDictionary(answer => answer.Kata, StringComparer.Ordinal);
        var right = reader.Read(submissions[pair.B], pair.B + 1).ToDictionary(answer => answer.Kata, StringComparer.Ordinal);
        var shown = pair.Katas.Select(kata => (A: left[kata.Kata], B: right[kata.Kata], kata.Similarity,
            Runs: Runs.Shared(left[kata.Kata], right[kata.Kata], starters[kata.Kata]))).ToArray();
        var row = new SimilarPair(
            SubmissionReader.NameOf(submissions[pair.A]), SubmissionReader.NameOf(submissions[pair.B]),
            Math.Round(pair.Katas[0].Similarity, 4),
            [.. shown.Select(kata => new SimilarKata(kata.A.Kata, Math.Round(kata.Similarity, 4), kata.Runs.Sum(run => run.Length)))]);
        return [.. shown.Select((kata, at) =>
            new SideBySide(row, row.Katas[at], Marking.Of(kata.A, kata.Runs, run => run.InA),
                Marking.Of(kata.B, kata.Runs, run => run.InB)))];
    }

    private sealed record Pair(int A, int B, IReadOnlyList<(string Kata, double Similarity)> Katas);
}

/// <summary>What was found: the list, and each alike answer beside the other.</summary>
public sealed record Finding(SimilarReport Report, IReadOnlyList<SideBySide> Pages);

using Katas.Core;
using Katas.Core.Kits;
using Katas.Courses.Classes;

namespace Katas.Courses.Similarity;

/// <summary>
/// Finds answers of a class that are alike. Of each submission only fingerprints are kept; the few that are listed are read again, to be
/// shown side by side.
/// </summary>
public sealed class SimilarityFinder(AnswerReader reader, KitPaths paths)
{
    private readonly SortedDictionary<string, KataIndex> indexes = new(StringComparer.Ordinal);

    /// <param name="roster">The class.</param>
    /// <param name="least">The least similarity worth a row.</param>
    /// <param name="most">How many groups to list, and how many submissions that are like the reference answers.</param>
    /// <exception cref="UsageException">There are fewer than two submissions to compare.</exception>
    public Finding Find(ClassRoster roster, double least, int most)
    {
        var handedOut = reader.Katas.ToDictionary(kata => kata, kata => HandedOutCode.Grams(reader, paths, kata));
        var references = reader.ReadKit(paths.Solutions, number: 0);
        foreach (var (kata, grams) in handedOut)
            indexes[kata] = new KataIndex(grams);
        foreach (var reference in references)
            indexes[reference.Kata].AddReference(reference);
        var left = new List<NotCompared>();
        var compared = roster.Submissions.Index().Count(submission => TryAdd(submission.Item, submission.Index, left));
        if (compared < 2)
        {
            throw new UsageException($"{compared} of {roster.Submissions.Count} submissions can be compared. "
                + $"Name a folder with at least two; {left.FirstOrDefault()?.Reason}".TrimEnd(' ', ';'));
        }

        var like = LikeReference(least).ToArray();
        var groups = Groups(least).ToArray();
        var evidence = new EvidenceReader(reader, roster.Submissions, handedOut, references);
        return Finding.Of(
            new SimilarReport(
                SimilarReport.V2, compared, least, [], Math.Max(0, like.Length - most), [], Math.Max(0, groups.Length - most), left,
                roster.NotCounted),
            [.. like.Take(most).Select(evidence.OfReference)], [.. groups.Take(most).Select(evidence.OfGroup)]);
    }

    private bool TryAdd(ClassSubmission submission, int at, List<NotCompared> left)
    {
        try
        {
            foreach (var answer in reader.Read(submission, at + 1))
                indexes[answer.Kata].Add(at, answer);
            return true;
        }
        catch (UsageException exception)
        {
            left.Add(new NotCompared(submission.Name, exception.Message));
            return false;
        }
    }

    /// <summary>Each submission that is like a reference answer once, with all such katas.</summary>
    private IEnumerable<AlikeIn> LikeReference(double least) =>
        from kata in indexes
        from like in kata.Value.LikeReference(least)
        group new AlikeKata(kata.Key, like.Similarity) by like.Submission into katas
        orderby katas.Count() descending, katas.Max(kata => kata.Similarity) descending, katas.Key
        select new AlikeIn([katas.Key], AlikeKata.Sorted(katas));

    /// <summary>Each set of submissions once, with all katas in which they are alike.</summary>
    private IEnumerable<AlikeIn> Groups(double least) =>
        from kata in indexes
        from clique in kata.Value.Groups(least)
        group (Kata: new AlikeKata(kata.Key, clique.Similarity), clique.Members) by string.Join(' ', clique.Members) into katas
        let alike = new AlikeIn(katas.First().Members, AlikeKata.Sorted(katas.Select(kata => kata.Kata)))
        orderby alike.Katas[0].Similarity descending, alike.Katas.Count descending, alike.Members.Count descending, alike.Members[0]
        select alike;
}

/// <summary>Submissions, by their numbers, that are alike in these katas.</summary>
internal sealed record AlikeIn(IReadOnlyList<int> Members, IReadOnlyList<AlikeKata> Katas);

/// <summary>A kata, and how alike its answers are.</summary>
internal sealed record AlikeKata(string Kata, double Similarity)
{
    public static IReadOnlyList<AlikeKata> Sorted(IEnumerable<AlikeKata> katas) =>
        [.. katas.OrderByDescending(kata => kata.Similarity).ThenBy(kata => kata.Kata, StringComparer.Ordinal)];
}

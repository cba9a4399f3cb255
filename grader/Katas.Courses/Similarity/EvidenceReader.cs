using Katas.Core.Text;
using Katas.Courses.Classes;

namespace Katas.Courses.Similarity;

/// <summary>Reads the submissions that are listed again, and puts their answers side by side.</summary>
/// <param name="reader">Reads submissions.</param>
/// <param name="submissions">The class.</param>
/// <param name="handedOut">Kata by kata, hashes of the code that every learner gets.</param>
/// <param name="references">The kit's own answers.</param>
internal sealed class EvidenceReader(
    AnswerReader reader, IReadOnlyList<ClassSubmission> submissions, IReadOnlyDictionary<string, IReadOnlySet<ulong>> handedOut,
    IReadOnlyList<Answer> references)
{
    private const string ReferenceName = "The reference answer";
    private const int MostBesideTheFirst = 4;

    /// <summary>A submission and the reference answers that it is like; an equal answer needs no second look.</summary>
    public (LikeReference Row, Evidence Evidence) OfReference(AlikeIn like)
    {
        var answers = Read(like.Members[0]);
        var compared = like.Katas.Select(kata => Compared(kata, Reference(kata.Kata), Of(answers, kata.Kata))).ToArray();
        return (new LikeReference(answers.Name, [.. compared.Select(pair => pair.Row)]),
            new Evidence([.. compared.Where(pair => pair.Row.Similarity < 1).Select(pair => pair.Page)], 0));
    }

    /// <summary>A group: its first member beside each of the next ones.</summary>
    public (SimilarGroup Row, Evidence Evidence) OfGroup(AlikeIn group)
    {
        Answers[] shown = [.. group.Members.Take(1 + MostBesideTheFirst).Select(Read)];
        var compared = group.Katas.SelectMany(kata => shown.Skip(1).Select(other =>
            Compared(kata, Of(shown[0], kata.Kata), Of(other, kata.Kata)))).ToArray();
        var row = new SimilarGroup(
            [.. group.Members.Select(member => submissions[member].Name)], Rounded(group.Katas[0].Similarity),
            [.. compared.Select(pair => pair.Row).DistinctBy(kata => kata.Kata)]);
        return (row, new Evidence([.. compared.Select(pair => pair.Page)], group.Members.Count - shown.Length));
    }

    private (SimilarKata Row, SideBySide Page) Compared(AlikeKata kata, Named a, Named b)
    {
        var runs = Runs.Shared(a.Answer, b.Answer, handedOut[kata.Kata]);
        return (new SimilarKata(kata.Kata, Rounded(kata.Similarity), runs.Sum(run => run.Length)),
            new SideBySide(
                kata.Kata, new Side(a.Name, Marking.Of(a.Answer, runs, run => run.InA)),
                new Side(b.Name, Marking.Of(b.Answer, runs, run => run.InB))));
    }

    private Named Reference(string kata) => new(ReferenceName, references.Single(answer => answer.Kata == kata));

    private Answers Read(int member) => new(submissions[member].Name, reader.Read(submissions[member], member + 1));

    private static Named Of(Answers answers, string kata) =>
        new(UploadName.DisplayNameOf(answers.Name), answers.OfKatas.Single(answer => answer.Kata == kata));

    /// <summary>Only what is equal becomes 1.</summary>
    private static double Rounded(double similarity) => Math.Floor((similarity * 10_000) + 1e-6) / 10_000;

    private sealed record Answers(string Name, IReadOnlyList<Answer> OfKatas);

    private sealed record Named(string Name, Answer Answer);
}

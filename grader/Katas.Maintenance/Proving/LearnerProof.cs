using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;

namespace Katas.Maintenance.Proving;

/// <summary>
/// Checks that right answers written from the contracts alone get full marks, with nothing said against them.
/// Each folder of <see cref="KitPaths.RightSubmissions"/> is a whole submission, in the style of one learner.
/// </summary>
public static class LearnerProof
{
    /// <summary>The submissions, by the names of their folders.</summary>
    public static IReadOnlyList<string> Learners(KitPaths paths) =>
        [.. Directory.EnumerateDirectories(paths.RightSubmissions).Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)];

    /// <summary>Grades one submission with the seed of a pipeline.</summary>
    public static IEnumerable<KitDefect> Defects(KitPaths paths, string learner, Pipeline pipeline)
    {
        var report = pipeline.Grade(Path.Combine(paths.RightSubmissions, learner));
        return report.Katas.SelectMany(verdict => Findings(verdict).Select(finding => new KitDefect(
            verdict.Folder, $"With seed {report.Seed}, the right answer of '{learner}' {finding}")));
    }

    private static IEnumerable<string> Findings(Verdict verdict)
    {
        if (verdict.Outcome != Outcome.Passed || verdict.Points < verdict.MaxPoints)
            yield return $"has not passed: {AnswerProof.FirstOther(verdict, Outcome.Passed)}";
        foreach (var trap in verdict.Traps)
            yield return $"is told of a misconception or a relation, '{trap.Slug}'.";
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing.Questions;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Running;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Diagnoses a submission kata by kata. Models compute with the learner's own answers, too, so each diagnosis has a time limit:
/// none is worth a grader that hangs.
/// </summary>
/// <param name="catalogue">The katas.</param>
/// <param name="diagnoser">None in a learner's kit, which has no models.</param>
/// <param name="runner">What asks a submission.</param>
/// <param name="sealedTraps">What names misconceptions in a learner's kit instead.</param>
internal sealed class SubmissionDiagnoser(Catalogue catalogue, Diagnoser? diagnoser, TestRunner runner, SealedTrapFinder? sealedTraps)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The diagnoses by the number of their kata; a kata may have none.</summary>
    public IReadOnlyDictionary<int, Diagnosis> Diagnose(Compilation compilation, TestResults results)
    {
        var diagnoses = new Dictionary<int, Diagnosis>();
        foreach (var kata in catalogue.Katas.Where(kata => results.ByKata.Contains(kata.Number)))
        {
            TestResult[] tests = [.. results.ByKata[kata.Number]];
            if (sealedTraps is not null)
                diagnoses.Add(kata.Number, sealedTraps.Find(compilation, kata, tests));
            else if (diagnoser is not null)
                diagnoses.Add(kata.Number, Diagnose(diagnoser, compilation, kata, tests) ?? Diagnosis.Stopped);
        }
        return diagnoses;
    }

    /// <summary>What the tests leave open is asked in a worker of its own, which has limits of its own.</summary>
    private Diagnosis? Diagnose(Diagnoser models, Compilation compilation, Kata kata, TestResult[] tests)
    {
        if (!TryRun(() => models.Explain(tests), out var explained) || !TryRun(() => models.Questions(explained), out var questions))
            return null;
        var replies = questions.Count == 0 ? [] : runner.Ask(compilation, kata, [.. questions.Select(about => about.ToAsk)]);
        return TryRun(() => models.Conclude(FollowUp.Refined(explained, questions, replies)), out var diagnosis) ? diagnosis : null;
    }

    private static bool TryRun<T>(Func<T> work, [MaybeNullWhen(false)] out T result)
    {
        var clock = Stopwatch.StartNew();
        return Watchdog.TryRun(work, () => clock.Elapsed > Limit, out result);
    }
}

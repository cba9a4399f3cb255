using System.Diagnostics;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Running;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Diagnoses a submission kata by kata. Models compute with the learner's own answers, too, so each diagnosis has a time limit:
/// none is worth a grader that hangs.
/// </summary>
/// <param name="catalogue">The katas.</param>
/// <param name="diagnoser">None in a learner's kit, which has no models.</param>
/// <param name="sealedTraps">What names misconceptions in a learner's kit instead.</param>
internal sealed class SubmissionDiagnoser(Catalogue catalogue, Diagnoser? diagnoser, SealedTrapFinder? sealedTraps)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The diagnoses by the number of their kata; a kata may have none.</summary>
    public IReadOnlyDictionary<int, Diagnosis> Diagnose(Compilation compilation, TestResults results)
    {
        var diagnoses = new Dictionary<int, Diagnosis>();
        foreach (var kata in catalogue.Katas.Where(kata => results.ByKata.Contains(kata.Number)))
        {
            TestResult[] tests = [.. results.ByKata[kata.Number]];
            var clock = Stopwatch.StartNew();
            if (sealedTraps is not null)
                diagnoses.Add(kata.Number, sealedTraps.Find(compilation, kata, tests));
            else if (diagnoser is not null && Watchdog.TryRun(() => diagnoser.Diagnose(tests), () => clock.Elapsed > Limit, out var found))
                diagnoses.Add(kata.Number, found);
        }
        return diagnoses;
    }
}

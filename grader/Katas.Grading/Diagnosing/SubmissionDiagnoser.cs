using System.Diagnostics;
using Katas.Core.Verdicts;
using Katas.Grading.Running;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Diagnoses a submission kata by kata. Models compute with the learner's own answers, too, so each diagnosis has a time limit:
/// none is worth a grader that hangs.
/// </summary>
/// <param name="diagnoser">None in a learner's kit, which has no models.</param>
internal sealed class SubmissionDiagnoser(Diagnoser? diagnoser)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The diagnoses by the number of their kata; a kata may have none.</summary>
    public IReadOnlyDictionary<int, Diagnosis> Diagnose(TestResults results)
    {
        var diagnoses = new Dictionary<int, Diagnosis>();
        if (diagnoser is null)
            return diagnoses;
        foreach (var kata in results.ByKata)
        {
            var clock = Stopwatch.StartNew();
            if (Watchdog.TryRun(() => diagnoser.Diagnose([.. kata]), () => clock.Elapsed > Limit, out var diagnosis))
                diagnoses.Add(kata.Key, diagnosis);
        }
        return diagnoses;
    }
}

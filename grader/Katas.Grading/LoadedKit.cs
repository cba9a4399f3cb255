using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Running;

namespace Katas.Grading;

/// <summary>What tests and diagnoses compiled answers: suites and wrong models, in a sandbox that is proved.</summary>
internal sealed record LoadedKit(TestRunner Tests, SubmissionDiagnoser Diagnoser)
{
    /// <summary>Proves the sandbox while it loads suites and models.</summary>
    /// <exception cref="UsageException">
    /// The sandbox does not hold what it guarantees, or a suite does not say what its tests are.
    /// </exception>
    public static LoadedKit Load(KitParts parts, Catalogue catalogue, RunInfo info, WorkerPool workers, PipelineOptions options)
    {
        var proof = Task.Run(workers.Prove);
        var loading = Task.Run(() => Loaded(parts, catalogue, info, workers, options));
        Task.WhenAll(proof, loading).GetAwaiter().GetResult();
        return loading.Result;
    }

    private static LoadedKit Loaded(KitParts parts, Catalogue catalogue, RunInfo info, WorkerPool workers, PipelineOptions options)
    {
        var katas = options.BothHalves ? Halves.In(catalogue) : [catalogue];
        var tests = new TestRunner([.. katas.Select(part => LoadedKatas.Load(parts, part, info))], workers);
        var diagnoser = options.Diagnoser ?? Diagnosing.Diagnoser.Load(parts);
        var sealedTraps = options.SealedTraps is { } traps ? new SealedTrapFinder(traps, tests) : null;
        return new LoadedKit(tests, new SubmissionDiagnoser(catalogue, diagnoser, tests, sealedTraps));
    }
}

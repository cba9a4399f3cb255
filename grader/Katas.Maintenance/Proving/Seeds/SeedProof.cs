using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Testing;

namespace Katas.Maintenance.Proving.Seeds;

/// <summary>
/// Asks the models of each kata with several seeds of the hidden tests. Nothing runs in a worker and nothing is diagnosed:
/// it is about points.
/// </summary>
public sealed class SeedProof
{
    private readonly KitPaths paths;
    private readonly Catalogue catalogue;
    private readonly IReadOnlyList<(int Seed, ModelProof Models)> proofs;

    private SeedProof(KitPaths paths, Catalogue catalogue, IReadOnlyList<(int Seed, ModelProof Models)> proofs) =>
        (this.paths, this.catalogue, this.proofs) = (paths, catalogue, proofs);

    /// <summary>Loads the suites, once for each seed.</summary>
    /// <param name="parts">The kit.</param>
    /// <param name="catalogue">The katas to prove.</param>
    /// <param name="count">How many seeds. They are drawn, but always the same, so that two proofs say the same.</param>
    public static SeedProof Load(KitParts parts, Catalogue catalogue, int count)
    {
        var models = ModelCatalogue.Load(parts.TrapModels ?? throw new ArgumentException("Without wrong models there is nothing to prove.",
            nameof(parts)));
        var draw = new Random(Seed.Default);
        return new SeedProof(parts.Paths, catalogue, [.. Enumerable.Range(0, count).Select(_ => draw.Next())
            .Select(seed => (seed, new ModelProof(models, Suites(parts, catalogue, seed), catalogue)))]);
    }

    /// <summary>Proves one kata after the other; each is there as soon as it is proved.</summary>
    /// <param name="proved">Told after each seed of a kata.</param>
    public IEnumerable<KataSeedProof> Run(Action<Kata, int> proved) =>
        catalogue.Katas.Select(kata => KataSeedProof.Of(paths, kata, [.. Runs(kata, proved)]));

    private IEnumerable<SeedRun> Runs(Kata kata, Action<Kata, int> proved)
    {
        foreach (var (done, (seed, models)) in proofs.Index())
        {
            yield return new SeedRun(
                seed, models.FailedByReference(kata),
                new KitRuns(models.TrapMarks(kata), models.VariantMarks(kata), models.KnowNothingRuns(kata)));
            proved(kata, done + 1);
        }
    }

    private static SuiteRunner[] Suites(KitParts parts, Catalogue catalogue, int seed) =>
        [.. parts.Suites.Select(suite => SuiteRunner.Load(suite, catalogue, new RunInfo(KitVersion.Current, seed, "")))];
}

using Katas.Core.Kits;
using Katas.Grading.Running;

namespace Katas.Maintenance.Proving.Seeds;

/// <summary>What the suites made of one kata with one seed of the hidden tests.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="FailedByReference">The tests that the reference answers fail; there should be none.</param>
/// <param name="Runs">What was run; nothing in it has a diagnosis.</param>
public sealed record SeedRun(int Seed, IReadOnlyList<PlannedTest> FailedByReference, KitRuns Runs)
{
    private const double MostForNothing = 0.01;

    /// <summary>What is wrong with this seed alone.</summary>
    /// <param name="paths">Where the kit names the kata's central misconceptions.</param>
    /// <param name="kata">The kata.</param>
    internal IEnumerable<KitDefect> Defects(KitPaths paths, Kata kata) => FailedByReference
        .Select(test => new KitDefect(kata.Folder, $"The reference answers fail '{test.Name}'."))
        .Concat(Runs.Variants.SelectMany(ModelDefects.OfVariant))
        .Concat(PointsProof.Of(paths, kata, Runs.Traps).Defects())
        .Concat(Runs.KnowNothingRuns.Where(run => run.Earned > MostForNothing).Select(ForNothing))
        .Select(defect => defect with { Sentence = $"With seed {Seed}: {defect.Sentence}" });

    private static KitDefect ForNothing(KnowNothingRun run) => new(
        run.Kata.Folder,
        $"The answer '{run.Name}' knows nothing and earns {Percentage.Of(run.Earned)} of the kata, more than "
            + $"{Percentage.Of(MostForNothing)}.");
}

using Katas.Core.Kits;

namespace Katas.Maintenance.Proving.Seeds;

/// <summary>
/// What the suites made of one kata with several seeds of the hidden tests: the points of an answer must not depend on the seed.
/// </summary>
/// <param name="Kata">The kata.</param>
/// <param name="Central">The slugs of its central misconceptions.</param>
/// <param name="Runs">What was run with each seed, the models in the same order.</param>
/// <param name="Defects">What is wrong; nothing when the kata is sound.</param>
public sealed record KataSeedProof(Kata Kata, IReadOnlyList<string> Central, IReadOnlyList<SeedRun> Runs, IReadOnlyList<KitDefect> Defects)
{
    private const double MostApart = 0.05;
    private const double Noise = 1e-9;

    /// <summary>The most that a central misconception keeps.</summary>
    public double CentralKeeps =>
        Traps().Where(run => Central.Contains(run.Name)).Select(run => run.KeptEverywhere).DefaultIfEmpty(0).Max();

    /// <summary>The most that a wrong model keeps.</summary>
    public double AnyKeeps => Traps().Select(run => run.Kept).DefaultIfEmpty(0).Max();

    /// <summary>The most that is earned by answers that know nothing.</summary>
    public double EarnedForNothing => Runs.SelectMany(run => run.Runs.KnowNothingRuns).Select(run => run.Earned).DefaultIfEmpty(0).Max();

    /// <summary>The wrong model whose points differ most from seed to seed; null where there is none.</summary>
    public ModelSpread? Widest => Spreads().MaxBy(spread => spread.Width);

    internal static KataSeedProof Of(KitPaths paths, Kata kata, IReadOnlyList<SeedRun> runs)
    {
        var proof = new KataSeedProof(kata, CentralMisconceptions.Of(paths, kata), runs, []);
        return proof with
        {
            Defects =
            [
                .. runs.SelectMany(run => run.Defects(paths, kata)),
                .. proof.Spreads().Where(spread => spread.Width > MostApart + Noise)
                    .Select(spread => new KitDefect(
                        kata.Folder, $"{spread.Sentence}, which is more than {Percentage.Of(MostApart)} apart.")),
            ],
        };
    }

    private IEnumerable<ModelRun> Traps() => Runs.SelectMany(run => run.Runs.Traps);

    private IEnumerable<ModelSpread> Spreads() => Runs.Count == 0
        ? []
        : Enumerable.Range(0, Runs[0].Runs.Traps.Count).Select(model => ModelSpread.Of(
            [.. Runs.Select(run => (run.Seed, run.Runs.Traps[model]))]));
}

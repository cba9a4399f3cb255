using Katas.Core.Kits;

namespace Katas.Maintenance.Proving;

/// <summary>Everything that was run to prove a kit.</summary>
/// <param name="Traps">The wrong models.</param>
/// <param name="Variants">The unusual right answers.</param>
/// <param name="KnowNothingRuns">Answers that know nothing.</param>
public sealed record KitRuns(IReadOnlyList<ModelRun> Traps, IReadOnlyList<ModelRun> Variants, IReadOnlyList<KnowNothingRun> KnowNothingRuns)
{
    /// <summary>What was run on one kata.</summary>
    public KitRuns Of(Kata kata) => new(
        [.. Traps.Where(run => run.Kata == kata)], [.. Variants.Where(run => run.Kata == kata)],
        [.. KnowNothingRuns.Where(run => run.Kata == kata)]);
}

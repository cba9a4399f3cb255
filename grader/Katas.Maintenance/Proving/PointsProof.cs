using Katas.Core.Kits;

namespace Katas.Maintenance.Proving;

/// <summary>What points must do in a kata with tasks: pay for understanding, and for little else.</summary>
/// <param name="kata">The kata.</param>
/// <param name="central">The slugs of its central misconceptions.</param>
/// <param name="traps">What the suites made of its traps.</param>
internal sealed class PointsProof(Kata kata, IReadOnlyList<string> central, IReadOnlyList<ModelRun> traps)
{
    private const double MostOfCentral = 0.5;
    private const double MostOfModule = 0.8;
    private const double MostOfAny = 0.9;
    private const double LeastOfEdge = 0.75;
    private const double Noise = 1e-9;

    /// <summary>The proof of a kata as it lies in its kit, with the runs of all katas.</summary>
    public static PointsProof Of(KitPaths paths, Kata kata, IEnumerable<ModelRun> runs) =>
        new(kata, CentralMisconceptions.Of(paths, kata), [.. runs.Where(run => run.Kata == kata)]);

    public IEnumerable<KitDefect> Defects() => kata.Tasks.Count == 0 || central.Count == 0
        ? []
        : Names().Concat(traps.Select(Sentence).OfType<string>()).Select(sentence => new KitDefect(kata.Folder, sentence));

    private IEnumerable<string> Names() => central.Where(slug => traps.All(run => run.Name != slug))
        .Select(slug => $"'grader/traps/{kata.Folder}/central.txt' names '{slug}', which is no trap of the kata.");

    private string? Sentence(ModelRun run)
    {
        if (central.Contains(run.Name))
        {
            return run.KeptEverywhere > MostOfCentral + Noise
                ? Keeps("The central misconception", run.Name, run.KeptEverywhere, MostOfCentral)
                : null;
        }

        if (run.IsOfModule && run.Kept > MostOfModule + Noise)
            return Keeps("The module's trap", run.Name, run.Kept, MostOfModule);
        if (run.Kept > MostOfAny + Noise)
            return Keeps("The trap", run.Name, run.Kept, MostOfAny);
        return run.Caught.All(test => test.IsEdge) && run.Kept < LeastOfEdge - Noise
            ? $"The trap '{run.Name}' fails edge tests only and keeps {Percentage.Of(run.Kept)} of the kata, less than "
                + $"{Percentage.Of(LeastOfEdge)}."
            : null;
    }

    private static string Keeps(string what, string name, double kept, double most) =>
        $"{what} '{name}' keeps {Percentage.Of(kept)} of the kata, more than {Percentage.Of(most)}. Change shares, or which "
            + "tests are core.";
}

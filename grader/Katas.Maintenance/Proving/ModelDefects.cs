using Katas.Core.Verdicts;

namespace Katas.Maintenance.Proving;

/// <summary>What is wrong with a model, after the suites and the diagnosis have seen it.</summary>
internal static class ModelDefects
{
    /// <summary>A trap must lose points, and get its own name and no other, with something to show.</summary>
    public static IEnumerable<KitDefect> OfTrap(ModelRun run)
    {
        if (run.Caught.Count == 0)
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' loses no points. Add a test that it fails.");
        foreach (var silent in run.Diagnosis.Traps.Where(trap => trap.Evidence.Length == 0))
        {
            yield return new KitDefect(
                run.Kata.Folder, $"Trap '{run.Name}' has nothing to show in {silent.Member}. Add a call that it answers and gets wrong.");
        }
        foreach (var other in run.Diagnosis.Traps.Where(trap => trap.Slug != run.Name))
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' is called '{other.Slug}' in {other.Member}.");
        foreach (var also in run.Diagnosis.Traps.SelectMany(trap => trap.Also).Distinct())
        {
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' cannot be told from '{also}'. Add a call on which "
                + "they differ.");
        }

        foreach (var misread in OfNumber(run))
            yield return misread;

        var named = Own(run).SelectMany(trap => trap.Members).ToHashSet(StringComparer.Ordinal);
        foreach (var member in run.Model.Members.Keys.Where(member => run.Caught.Count > 0 && !named.Contains(member)))
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' is not named in {member}.");
    }

    /// <summary>A number that a trap says must be that of its model.</summary>
    private static IEnumerable<KitDefect> OfNumber(ModelRun run) => Own(run)
        .Where(trap => run.Saying.Length > 0 && trap.Evidence.Contains(run.Saying, StringComparison.Ordinal)
            && !trap.Evidence.Contains(run.Found, StringComparison.Ordinal))
        .Select(misread => new KitDefect(run.Kata.Folder,
            $"Trap '{run.Name}' is named with another number in {misread.Member}; right is: {run.Found}"));

    private static IEnumerable<TrapFinding> Own(ModelRun run) => run.Diagnosis.Traps.Where(trap => trap.Slug == run.Name);

    /// <summary>An unusual right answer must pass every test and get no trap's name.</summary>
    public static IEnumerable<KitDefect> OfVariant(ModelRun run)
    {
        if (run.Caught.Count > 0)
            yield return new KitDefect(run.Kata.Folder, $"Right variant '{run.Name}' fails '{run.Caught[0].Name}'.");
        foreach (var trap in run.Diagnosis.Traps)
            yield return new KitDefect(run.Kata.Folder, $"Right variant '{run.Name}' is called '{trap.Slug}'.");
    }
}

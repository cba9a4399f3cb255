using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Diagnosing;
using Katas.Grading.Judging;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Maintenance.Proving;

/// <summary>The kit proves itself: stubs, solutions, traps, right variants and pages.</summary>
public sealed class KitProof(KitParts parts, Catalogue catalogue, Pipeline pipeline)
{
    private readonly ModelProof models = new(ModelCatalogue.Load(parts.TrapModels!), pipeline.Suites, catalogue);
    private IReadOnlyList<ModelRun>? traps;
    private IReadOnlyList<ModelRun>? variants;

    /// <summary>What the suites and the diagnosis made of every trap.</summary>
    public IReadOnlyList<ModelRun> Traps => traps ??= models.Traps();

    /// <summary>The same for every unusual right answer.</summary>
    public IReadOnlyList<ModelRun> Variants => variants ??= models.Variants();

    /// <summary>Everything that is wrong with the kit; nothing, when it is sound.</summary>
    public IReadOnlyList<KitDefect> Defects() =>
    [
        .. catalogue.Katas.SelectMany(kata => new PageProof(parts.Paths, kata).Defects(models.SlugsOf(kata))),
        .. catalogue.Katas.SelectMany(kata => new TreeProof(parts.Paths, kata).Defects()),
        .. Stubs(),
        .. Solutions(),
        .. Traps.SelectMany(Trap),
        .. Variants.SelectMany(Variant),
    ];

    private IEnumerable<KitDefect> Stubs() => pipeline.Grade(parts.Paths.Exercises).Verdicts
        .Where(verdict => verdict.Outcome != Outcome.NotStarted || verdict.Points > 0)
        .Select(verdict => new KitDefect(verdict.Kata.Folder, $"The stubs are not 'not started' but '{OutcomeNames.InWords(verdict.Outcome)}': {FirstOther(verdict, Outcome.NotStarted)}"));

    private IEnumerable<KitDefect> Solutions() => pipeline.Grade(parts.Paths.Solutions).Verdicts
        .Where(verdict => verdict.Outcome != Outcome.Passed || verdict.Points < verdict.Kata.Points)
        .Select(verdict => new KitDefect(verdict.Kata.Folder, $"The reference answer has not passed: {FirstOther(verdict, Outcome.Passed)}"));

    private static string FirstOther(Verdict verdict, Outcome wanted) =>
        verdict.Tests.FirstOrDefault(test => test.Outcome != wanted) is { } test ? $"{test.Test.Name}: {test.Message}" : verdict.Message;

    private static IEnumerable<KitDefect> Trap(ModelRun run)
    {
        if (run.Caught.Count == 0)
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' loses no points. Add a test that it fails.");
        foreach (var silent in run.Diagnosis.Traps.Where(trap => trap.Evidence.Length == 0))
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' has nothing to show in {silent.Member}. Add a call that it gets wrong.");
        foreach (var other in run.Diagnosis.Traps.Where(trap => trap.Slug != run.Name))
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' is called '{other.Slug}' in {other.Member}.");
        foreach (var also in run.Diagnosis.Traps.SelectMany(trap => trap.Also).Distinct())
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' cannot be told from '{also}'. Add a call on which they differ.");
        var named = run.Diagnosis.Traps.Where(trap => trap.Slug == run.Name).SelectMany(trap => trap.Member.Split(", ")).ToHashSet(StringComparer.Ordinal);
        foreach (var member in run.Model.Members.Keys.Where(member => run.Caught.Count > 0 && !named.Contains(member)))
            yield return new KitDefect(run.Kata.Folder, $"Trap '{run.Name}' is not named in {member}.");
    }

    private static IEnumerable<KitDefect> Variant(ModelRun run)
    {
        if (run.Caught.Count > 0)
            yield return new KitDefect(run.Kata.Folder, $"Right variant '{run.Name}' fails '{run.Caught[0].Name}'.");
        foreach (var trap in run.Diagnosis.Traps)
            yield return new KitDefect(run.Kata.Folder, $"Right variant '{run.Name}' is called '{trap.Slug}'.");
    }
}

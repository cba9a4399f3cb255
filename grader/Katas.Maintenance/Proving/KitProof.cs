using Katas.Core.Kits;
using Katas.Grading;
using Katas.Grading.Diagnosing;

namespace Katas.Maintenance.Proving;

/// <summary>What the kit proves about itself: stubs, solutions, traps, right variants and pages.</summary>
/// <param name="Traps">What the suites and the diagnosis made of every trap.</param>
/// <param name="Variants">The same for every unusual right answer.</param>
/// <param name="Defects">Everything that is wrong with the kit; nothing when it is sound.</param>
/// <param name="Pages">The generated pages, as they should be.</param>
public sealed record KitProof(
    IReadOnlyList<ModelRun> Traps, IReadOnlyList<ModelRun> Variants, IReadOnlyList<KitDefect> Defects, IReadOnlyList<GeneratedPage> Pages)
{
    /// <summary>What answers earn that know nothing.</summary>
    public required IReadOnlyList<KnowNothingRun> KnowNothingRuns { get; init; }

    /// <summary>Proves the katas of a catalogue.</summary>
    public static KitProof Run(KitParts parts, Catalogue catalogue, Pipeline pipeline)
    {
        var trapModels = parts.TrapModels ?? throw new ArgumentException("Without wrong models there is nothing to prove.", nameof(parts));
        var proof = new ModelProof(ModelCatalogue.Load(trapModels), pipeline.Suites, catalogue);
        var traps = proof.Traps();
        var variants = proof.Variants();
        var knowNothingRuns = proof.KnowNothingRuns();
        return new KitProof(
            traps,
            variants,
            [
                .. catalogue.Katas.SelectMany(kata => new PageProof(parts.Paths, kata).Defects(proof.ModuleTrapsOf(kata))),
                .. catalogue.Katas.SelectMany(kata => new TreeProof(parts.Paths, kata).Defects()),
                .. catalogue.Katas.SelectMany(kata =>
                    new TaskProof(kata, proof.MembersOf(kata), pipeline.Suites.SelectMany(suite => suite.Plan)).Defects()),
                .. AnswerProof.Stubs(pipeline.Grade(parts.Paths.Exercises).Katas),
                .. AnswerProof.Solutions(pipeline.Grade(parts.Paths.Solutions).Katas),
                .. traps.SelectMany(ModelDefects.OfTrap),
                .. variants.SelectMany(ModelDefects.OfVariant),
                .. catalogue.Katas.SelectMany(kata => PointsProof.Of(parts.Paths, kata, traps).Defects()),
                .. GeneratedPages.Strays(parts.Paths, catalogue),
            ],
            GeneratedPages.Of(parts.Paths, catalogue, new KitRuns(traps, variants, knowNothingRuns)))
        { KnowNothingRuns = knowNothingRuns };
    }
}

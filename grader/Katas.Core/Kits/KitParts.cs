using Katas.Core.Verdicts;

namespace Katas.Core.Kits;

/// <summary>Which parts of a kit take part in a grading.</summary>
/// <param name="Paths">Where they are.</param>
/// <param name="Suites">The suites to run, in order.</param>
/// <param name="TrapModels">The wrong models that name a mistake; null when nothing is diagnosed.</param>
public sealed record KitParts(KitPaths Paths, IReadOnlyList<SuiteFile> Suites, string? TrapModels)
{
    /// <summary>What a learner has: the public suite, and no diagnosis.</summary>
    public static KitParts Public(KitPaths paths) =>
        new(paths, [new SuiteFile(paths.Suite("Katas.Public.dll"), SuiteKind.Public)], TrapModels: null);

    /// <summary>What an instructor grades with: both suites, and the wrong models.</summary>
    public static KitParts All(KitPaths paths) => new(
        paths,
        [.. Public(paths).Suites, new SuiteFile(paths.Suite("Katas.Hidden.dll"), SuiteKind.Hidden)],
        paths.Suite("Katas.Traps.dll"));
}

/// <summary>A compiled suite, and who may see its tests.</summary>
public sealed record SuiteFile(string Path, SuiteKind Kind);

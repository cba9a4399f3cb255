using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;

namespace Katas.Grading.Running;

/// <summary>Some katas, and the suites with their tests.</summary>
internal sealed record LoadedKatas(IReadOnlyList<Kata> Katas, IReadOnlyList<SuiteRunner> Suites)
{
    /// <exception cref="UsageException">A suite does not say what its tests are.</exception>
    public static LoadedKatas Load(KitParts parts, Catalogue catalogue, RunInfo info) =>
        new(catalogue.Katas, [.. parts.Suites.Select(suite => SuiteRunner.Load(suite, catalogue, info))]);
}

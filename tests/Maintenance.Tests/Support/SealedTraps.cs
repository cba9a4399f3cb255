using Katas.Core.Kits;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Maintenance.Exporting;
using Tests.Support;

namespace Maintenance.Tests.Support;

/// <summary>The kit's models and its public suite, loaded once for all tests.</summary>
internal static class SealedTraps
{
    private static readonly KitParts Parts = KitParts.All(TestKit.Paths);

    public static ModelCatalogue Models { get; } = ModelCatalogue.Load(Parts.TrapModels!);

    public static SuiteRunner Suite { get; } = SuiteRunner.Load(Parts.Suites[0], TestKit.WholeCatalogue, TestKit.Info);

    public static TrapSealing Sealing { get; } = new(Models, Suite);

    public static IEnumerable<TrapModel> TrapsOf(Kata kata) =>
        Models.Traps.Where(trap => Models.Conventions.KataOf(trap.Model.Contract) == kata.Number);
}

using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Learning.Misconceptions;
using Katas.Sandboxing;
using Katas.Testing;

namespace Katas.Learning;

/// <summary>What a learner's own answers are graded with: public tests, sealed misconceptions, no sandbox.</summary>
internal static class LearnerPipeline
{
    /// <summary>Suites are loaded while the first answers are compiled; that the kit cannot be used is said then.</summary>
    public static Pipeline Open(KitPaths paths, Catalogue catalogue, Sandbox sandbox)
    {
        var info = new RunInfo(KitVersion.Current, Seed.Default, IsolationNames.InReports(Isolation.Own));
        var options = new PipelineOptions(SealedTraps: new SealedTrapFiles(paths.Root).Of);
        return Pipeline.OpenOnly(KitParts.Public(paths), catalogue, info, sandbox, options);
    }
}

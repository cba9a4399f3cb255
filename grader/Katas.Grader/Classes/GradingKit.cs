using Katas.Grader.Diagnosing;
using Katas.Grader.Kits;
using Katas.Grader.Reporting;
using Katas.Grader.Sandboxing;

namespace Katas.Grader.Classes;

/// <summary>A kit with all that is decided before the first submission: which katas, which seed, behind which walls.</summary>
internal sealed record GradingKit(KitPaths Paths, Catalogue Catalogue, RunInfo Info, Sandbox Sandbox)
{
    /// <summary>Another diagnoser than the kit's own.</summary>
    public Diagnoser? Diagnoser { private get; init; }

    public Pipeline NewPipeline() => new(Paths, Catalogue, Info.Seed, Sandbox) { Diagnoser = Diagnoser };
}
